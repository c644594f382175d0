package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.enrolment.EnrolmentStatus;
import java.time.LocalDate;

/**
 * An application as the link in a letter shows it: nothing that the applicant wrote, for letters
 * are passed on.
 *
 * @param confirmed whether the address was shown to be the applicant's
 * @param joined whether they are a member and enrolled by now
 * @param mayWithdraw whether it can be taken back here
 */
@Serdeable
public record OwnApplicationView(
    String organisation,
    String cohortName,
    LocalDate startsOn,
    EnrolmentStatus status,
    boolean confirmed,
    boolean joined,
    boolean mayWithdraw) {}
