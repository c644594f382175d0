/**
 * What is said in a session: points to talk about, notes, and who was there. Who sees which of it
 * follows from how they stand to the session, see {@link io.waymark.coaching.SessionAccess}.
 */
@NullMarked
package io.waymark.agenda;

import org.jspecify.annotations.NullMarked;
