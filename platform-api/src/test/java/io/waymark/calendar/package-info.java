/**
 * A boundary table for each of the eleven lines of "The calendar", and properties of all of them.
 */
@NullMarked
package io.waymark.calendar;

import org.jspecify.annotations.NullMarked;
