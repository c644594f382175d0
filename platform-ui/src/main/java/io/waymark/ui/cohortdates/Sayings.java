package io.waymark.ui.cohortdates;

import io.waymark.ui.client.CohortDates.Made;
import io.waymark.ui.client.CohortDates.Place;
import io.waymark.ui.client.DateRequests.Kind;
import io.waymark.ui.client.DateRequests.Request;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts changes and requests into sentences. */
final class Sayings {
  private final Visit visit;
  private final Words words;

  Sayings(Visit visit) {
    this.visit = visit;
    this.words = visit.words();
  }

  /** "Start moved from 2 March to 9 March". */
  String what(Made change) {
    Place from = change.from();
    Place to = change.to();
    return switch (change.kind()) {
      case SHIFT_START -> words.of("dates.made.shift", day(from), day(to));
      case ADD_BREAK -> words.of("dates.made.add", day(to), weeks(to));
      case REMOVE_BREAK -> words.of("dates.made.remove", day(from), weeks(from));
      case MOVE_BREAK ->
          day(from).equals(day(to))
              ? words.of("dates.made.resize", day(to), weeks(from), weeks(to))
              : words.of("dates.made.move", day(from), day(to), weeks(to));
      case ADOPT_VERSION -> words.of("dates.made.adopt", version(from), version(to));
      case MOVE_MILESTONE ->
          words.of(
              "dates.made.milestone",
              Objects.requireNonNull(Objects.requireNonNull(to).milestone()),
              day(from),
              day(to));
      case MOVE_CHECK_IN ->
          words.of(
              "dates.made.check-in",
              Objects.requireNonNull(Objects.requireNonNull(to).checkIn()),
              day(from),
              day(to));
      case SHIFT_WEEKS, REVERT -> "";
    };
  }

  /** "2 people, 84 dates". */
  String reach(int people, int dates) {
    return people == 0
        ? words.of("dates.reach.nobody")
        : words.count("dates.reach.people", people)
            + ", "
            + words.count("dates.reach.dates", dates);
  }

  /** "2 weeks off from 16 March". */
  String what(Request request) {
    return request.kind() == Kind.PAUSE
        ? words.of(
            "dates.request.pause",
            words.count("dates.weeks", Objects.requireNonNull(request.weeks())),
            visit.times().date(Objects.requireNonNull(request.firstDay())))
        : words.of(
            "dates.request.extension",
            Objects.requireNonNull(request.milestone()),
            visit.times().date(Objects.requireNonNull(request.dueOn())));
  }

  private String day(@Nullable Place place) {
    return visit.times().date(Objects.requireNonNull(Objects.requireNonNull(place).day()));
  }

  private static int version(@Nullable Place place) {
    return Objects.requireNonNull(Objects.requireNonNull(place).trackVersion());
  }

  private String weeks(@Nullable Place place) {
    return words.count(
        "dates.weeks", Objects.requireNonNull(Objects.requireNonNull(place).weeks()));
  }
}
