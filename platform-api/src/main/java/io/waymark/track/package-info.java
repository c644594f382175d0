/** Templates of phases, milestones and tasks that cohorts run. */
@NullMarked
package io.waymark.track;

import org.jspecify.annotations.NullMarked;
