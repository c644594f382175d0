/**
 * A calendar of one's own at a private address, for programs that show calendars. Whoever has the
 * address sees when its owner has sessions and check-ins, and nothing of what is in them.
 */
@NullMarked
package io.waymark.feed;

import org.jspecify.annotations.NullMarked;
