/** Reminds people by letter of what stands out in a cohort, after a look at who gets what. */
@NullMarked
package io.waymark.nudge;

import org.jspecify.annotations.NullMarked;
