package io.waymark.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.property.RawProperty;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written by one library, read by another. */
class CalendarTextTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant STAMP = Instant.parse("2026-03-01T08:00:00.123456Z");
  private static final InvitationTo PRIYA =
      new InvitationTo("no-reply@waymark.example", "priya@acme.example", false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "America/Sao_Paulo",
        "Australia/Sydney",
        "Asia/Kolkata",
        "Europe/Dublin",
        "UTC"
      })
  void theWallClockStaysAcrossEveryChangeOfTheYear(String zone) {
    ZoneId there = ZoneId.of(zone);
    List<CalendarEntry> weekly =
        IntStream.range(0, 60)
            .mapToObj(week -> LocalDate.of(2026, 1, 6).plusWeeks(week).atTime(15, 0))
            .map(local -> entry(local.toString(), local.atZone(there)))
            .toList();

    ICalendar read = parsed(CalendarText.feed("Waymark", weekly));

    assertThat(read.getEvents())
        .extracting(event -> event.getDateStart().getValue().toInstant())
        .containsExactlyElementsOf(weekly.stream().map(e -> e.start().toInstant()).toList());
    assertThat(read.getEvents())
        .extracting(event -> event.getDateEnd().getValue().toInstant())
        .containsExactlyElementsOf(
            weekly.stream().map(e -> e.start().plus(e.length()).toInstant()).toList());
    assertThat(read.getEvents())
        .allSatisfy(
            event ->
                assertThat(ZonedDateTime.ofInstant(start(event), there).toLocalTime())
                    .hasToString("15:00"));
  }

  /** Half an hour of daylight saving, or less than none: there the parser counts wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"Australia/Lord_Howe", "Africa/Casablanca"})
  void soItDoesByItsOwnDescriptionWhereClocksGoByOddRules(String zone) {
    ZoneId there = ZoneId.of(zone);
    List<CalendarEntry> weekly =
        IntStream.range(0, 60)
            .mapToObj(week -> LocalDate.of(2026, 1, 6).plusWeeks(week).atTime(15, 0))
            .map(local -> entry(local.toString(), local.atZone(there)))
            .toList();

    ICalendar read = parsed(CalendarText.feed("Waymark", weekly));

    VTimezone described = read.getTimezoneInfo().getTimezones().iterator().next().getComponent();
    for (CalendarEntry entry : weekly) {
      assertThat(offset(described, entry.start().toLocalDateTime()))
          .as(entry.uid())
          .isEqualTo(entry.start().getOffset());
    }
  }

  /** That of the latest change before a time on the wall clock (RFC 5545, section 3.6.5). */
  private static ZoneOffset offset(VTimezone described, LocalDateTime local) {
    return Stream.<Observance>concat(
            described.getStandardTimes().stream(), described.getDaylightSavingsTime().stream())
        .filter(change -> !since(change).isAfter(local))
        .max(Comparator.comparing(CalendarTextTest::since))
        .map(change -> change.getTimezoneOffsetTo().getValue())
        .map(to -> ZoneOffset.ofTotalSeconds((int) (to.getMillis() / 1_000)))
        .orElseThrow();
  }

  private static LocalDateTime since(Observance change) {
    var raw = change.getDateStart().getValue().getRawComponents();
    return LocalDateTime.of(
        raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
  }

  @Test
  void aTimeThatTheClockSkipsOrShowsTwiceIsWhereJavaPutsIt() {
    var skipped = LocalDateTime.parse("2026-03-29T02:30").atZone(BERLIN);
    var doubled = LocalDateTime.parse("2026-10-25T02:30").atZone(BERLIN);

    ICalendar read =
        parsed(
            CalendarText.feed(
                "Waymark", List.of(entry("skipped", skipped), entry("doubled", doubled))));

    assertThat(read.getEvents())
        .extracting(CalendarTextTest::start)
        .containsExactly(
            Instant.parse("2026-03-29T01:30:00Z"), Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void anInvitationIsForOnePersonAndComesFromNobodyInParticular() {
    String text = CalendarText.invitation(entry("a", at("2026-04-09T15:00")), PRIYA);

    ICalendar read = parsed(text);
    VEvent event = read.getEvents().getFirst();
    assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(event.getOrganizer().getEmail()).isEqualTo("no-reply@waymark.example");
    assertThat(event.getAttendees())
        .extracting(attendee -> attendee.getEmail())
        .containsExactly("priya@acme.example");
    assertThat(event.getStatus().isConfirmed()).isTrue();
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
  }

  @Test
  void aCancellationSaysSoTwice() {
    var gone = new InvitationTo("no-reply@waymark.example", "priya@acme.example", true);

    ICalendar read = parsed(CalendarText.invitation(entry("a", at("2026-04-09T15:00")), gone));

    assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(read.getEvents().getFirst().getStatus().isCancelled()).isTrue();
  }

  @Test
  void whatPeopleWroteCannotForgeALine() {
    var forged = "Room 4; north, \"left\"\r\nATTENDEE:mailto:eve@example.org\nEND:VEVENT\\";
    var entry =
        new CalendarEntry(
            "a@b",
            0,
            STAMP,
            at("2026-04-09T15:00"),
            Duration.ofMinutes(45),
            "Treffen",
            forged,
            URI.create("http://localhost"));

    ICalendar read = parsed(CalendarText.invitation(entry, PRIYA));

    VEvent event = read.getEvents().getFirst();
    assertThat(event.getLocation().getValue()).isEqualTo(forged.replace("\r\n", "\n"));
    assertThat(event.getAttendees()).hasSize(1);
  }

  @Test
  void aMomentTakesNoTimeFromItsOwner() {
    var due =
        new CalendarEntry(
            "a@b",
            0,
            STAMP,
            at("2026-04-10T17:00"),
            Duration.ZERO,
            "Check-in fällig",
            null,
            URI.create("http://localhost"));

    VEvent event = parsed(CalendarText.feed("Waymark", List.of(due))).getEvents().getFirst();

    assertThat(event.getTransparency().isTransparent()).isTrue();
    assertThat(event.getDateEnd()).isNull();
    assertThat(event.getSummary().getValue()).isEqualTo("Check-in fällig");
  }

  @Test
  void aFeedIsTheSameTextInWhateverOrderItsEntriesCome() {
    var first = entry("a", at("2026-04-09T15:00"));
    var second = entry("b", at("2026-04-16T15:00"));

    assertThat(CalendarText.feed("Waymark", List.of(second, first)))
        .isEqualTo(CalendarText.feed("Waymark", List.of(first, second)));
  }

  @Test
  void theParserFindsNothingToComplainOf() {
    var parser = Biweekly.parse(CalendarText.invitation(entry("a", at("2026-04-09T15:00")), PRIYA));
    ICalendar read = parser.first();

    assertThat(read.getExperimentalProperties()).extracting(RawProperty::getName).isEmpty();
    assertThat(read.validate(ICalVersion.V2_0).isEmpty())
        .as(String.valueOf(read.validate(ICalVersion.V2_0)))
        .isTrue();
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN);
  }

  private static CalendarEntry entry(String uid, ZonedDateTime start) {
    return new CalendarEntry(
        uid + "@session.waymark",
        0,
        STAMP,
        start,
        Duration.ofMinutes(45),
        "Session",
        null,
        URI.create("http://localhost:8080/acme/sessions/1"));
  }

  private static Instant start(VEvent event) {
    return event.getDateStart().getValue().toInstant();
  }

  private static ICalendar parsed(String text) {
    @Nullable ICalendar read = Biweekly.parse(text).first();
    assertThat(read).isNotNull();
    return read;
  }
}
