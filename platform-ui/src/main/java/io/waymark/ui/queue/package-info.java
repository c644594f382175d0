/** What waits for the mentor's answer, oldest first. */
@NullMarked
package io.waymark.ui.queue;

import org.jspecify.annotations.NullMarked;
