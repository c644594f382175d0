/** The weekly check-in: the form of the current period, and every one before it. */
@NullMarked
package io.waymark.ui.checkin;

import org.jspecify.annotations.NullMarked;
