/**
 * The calendar: which program weeks exist for whom, when a check-in opens, is due, late or missed,
 * and until when things may be done. Pure functions of dates; the caller loads the facts and passes
 * the moment.
 *
 * <p>Start with {@link io.waymark.calendar.ParticipantCalendar} (which periods exist) and {@link
 * io.waymark.calendar.CheckInHistory} (what became of them). The rules are the eleven lines of "The
 * calendar" in the product description; each type names the lines that it decides.
 */
@NullMarked
package io.waymark.calendar;

import org.jspecify.annotations.NullMarked;
