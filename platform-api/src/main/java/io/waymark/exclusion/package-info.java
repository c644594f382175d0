/** Who is not to mentor whom: as those who run programs say, and until a participant agrees. */
@NullMarked
package io.waymark.exclusion;

import org.jspecify.annotations.NullMarked;
