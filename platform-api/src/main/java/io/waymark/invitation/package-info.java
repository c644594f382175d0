/** Inviting people, one by one or by CSV, and joining. */
@NullMarked
package io.waymark.invitation;

import org.jspecify.annotations.NullMarked;
