/** Calendars as text (iCalendar, RFC 5545), for mail and for programs that subscribe to them. */
@NullMarked
package io.waymark.ical;

import org.jspecify.annotations.NullMarked;
