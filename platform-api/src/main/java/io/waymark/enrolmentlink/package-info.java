/** Links by which members put themselves into a cohort. */
@NullMarked
package io.waymark.enrolmentlink;

import org.jspecify.annotations.NullMarked;
