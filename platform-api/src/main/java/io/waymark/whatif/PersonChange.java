package io.waymark.whatif;

import io.waymark.enrolment.Enrolment;
import java.util.List;

/**
 * Somebody whose dates change.
 *
 * @param changes in the order of the dates
 */
public record PersonChange(Enrolment enrolment, List<DateChange> changes) {}
