/** Mentors and participants say what suits them. */
@NullMarked
package io.waymark.availability;

import org.jspecify.annotations.NullMarked;
