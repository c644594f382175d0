/** A track is built: phases, milestones, tasks, what is asked and when. */
@NullMarked
package io.waymark.ui.trackeditor;

import org.jspecify.annotations.NullMarked;
