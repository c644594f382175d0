/** The whole of what program admins do, from the first word to the last certificate. */
@NullMarked
package io.waymark.journey;

import org.jspecify.annotations.NullMarked;
