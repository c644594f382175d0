package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param running whether it has begun, so that whoever enrols joins late
 * @param placesLeft absent where there is no limit; 0 leads to the waitlist
 * @param adminsReadText whether those who run programs will read what is written
 */
@Serdeable
record OfferView(
    String organisation,
    String cohortName,
    String trackName,
    LocalDate startsOn,
    LocalDate endsOn,
    int weeks,
    boolean running,
    @Nullable Integer placesLeft,
    boolean adminsReadText) {}
