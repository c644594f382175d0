/** How far somebody has come on their track: milestones, tasks, and the Track screen. */
@NullMarked
package io.waymark.milestone;

import org.jspecify.annotations.NullMarked;
