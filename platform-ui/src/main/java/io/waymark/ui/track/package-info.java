/** The whole road of one enrolment: phases, milestones and tasks. */
@NullMarked
package io.waymark.ui.track;

import org.jspecify.annotations.NullMarked;
