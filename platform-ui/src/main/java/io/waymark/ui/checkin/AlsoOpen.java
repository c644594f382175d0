package io.waymark.ui.checkin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.ThisWeek.Open;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Sentence;
import java.time.Instant;
import java.util.Optional;

/** Another check-in that can be sent now: what sending one of them does to the other, and a way. */
final class AlsoOpen extends Div {
  private AlsoOpen(Visit visit, Asked asked, Open other, String said, String way) {
    addClassName("wm-also");
    String there = "?enrolment=" + asked.enrolment().id() + "&period=" + other.period();
    add(new Quiet(said), new Anchor(visit.path("this-week") + there, way));
  }

  /** Beside a form; empty when its check-in is the only open one. */
  static Optional<AlsoOpen> besides(Visit visit, Asked asked) {
    int shown = asked.form().period();
    return asked.open().stream()
        .filter(open -> open.period() != shown)
        .findFirst()
        .map(
            other ->
                other.period() > shown ? later(visit, asked, other) : earlier(visit, asked, other));
  }

  /** Below a check-in that is sent; empty when no later one is open yet. */
  static Optional<AlsoOpen> after(Visit visit, Asked asked) {
    return asked.open().stream()
        .filter(open -> open.period() > asked.form().period())
        .findFirst()
        .map(
            next ->
                new AlsoOpen(
                    visit,
                    asked,
                    next,
                    Sentence.of(visit.words().of("check-in.also.next", weeks(visit, next))),
                    visit.words().of("check-in.also.write", weeks(visit, next))));
  }

  private static AlsoOpen later(Visit visit, Asked asked, Open other) {
    boolean excused =
        asked.open().stream()
            .anyMatch(open -> open.period() == asked.form().period() && open.excused());
    String key = excused ? "check-in.also.next" : "check-in.also.later";
    return new AlsoOpen(
        visit,
        asked,
        other,
        Sentence.of(visit.words().of(key, weeks(visit, other), shown(visit, asked))),
        visit.words().of("check-in.also.instead", weeks(visit, other)));
  }

  private static AlsoOpen earlier(Visit visit, Asked asked, Open other) {
    String key = other.excused() ? "check-in.also.excused" : "check-in.also.earlier";
    Instant until = other.closesAt();
    return new AlsoOpen(
        visit,
        asked,
        other,
        Sentence.of(
            visit
                .words()
                .of(key, weeks(visit, other), shown(visit, asked), visit.times().at(until))),
        visit.words().of("check-in.also.first", weeks(visit, other)));
  }

  private static String weeks(Visit visit, Open open) {
    return Weeks.of(visit.words(), open.firstWeek(), open.lastWeek());
  }

  private static String shown(Visit visit, Asked asked) {
    return Weeks.of(visit.words(), asked.form().firstWeek(), asked.form().lastWeek());
  }
}
