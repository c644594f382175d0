/**
 * Check-ins: submitted by a participant once a period, edited for a while, read by those whom the
 * {@link io.waymark.checkin.Reading} lets.
 */
@NullMarked
package io.waymark.checkin;

import org.jspecify.annotations.NullMarked;
