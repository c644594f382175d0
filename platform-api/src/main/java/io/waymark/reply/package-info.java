/** What mentors answer, and the queue of what waits for them. */
@NullMarked
package io.waymark.reply;

import org.jspecify.annotations.NullMarked;
