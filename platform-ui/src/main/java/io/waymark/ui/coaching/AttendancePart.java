package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Attendee;
import io.waymark.ui.client.CoachingSessions.Present;
import io.waymark.ui.client.CoachingSessions.WhoWasThere;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was there, to be noted by whoever leads the session. */
final class AttendancePart extends Div {
  private final Visit visit;
  private final CoachingSessions sessions;
  private final String sessionId;
  private final Map<String, Checkbox> there = new LinkedHashMap<>();
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote done = new DoneNote();

  AttendancePart(Visit visit, CoachingSessions sessions, String sessionId) {
    this.visit = visit;
    this.sessions = sessions;
    this.sessionId = sessionId;
    List<Attendee> people = sessions.attendance(sessionId).people();
    Div body = new Div(problem);
    body.addClassName("wm-stack-s");
    body.add(new Quiet(visit.words().of("coaching.attendance.text")));
    for (Attendee person : people) {
      Checkbox box = new Checkbox(person.name(), Boolean.TRUE.equals(person.attended()));
      there.put(person.enrolmentId(), box);
      body.add(box);
    }
    Button save = new Button(visit.words().of("coaching.attendance.save"), click -> save());
    save.addThemeVariants(ButtonVariant.SMALL);
    save.setEnabled(!people.isEmpty());
    body.add(save, done);
    add(Block.flat(visit.words().of("coaching.attendance")).with(body));
  }

  private void save() {
    done.clear();
    try {
      sessions.attended(
          sessionId,
          new WhoWasThere(
              there.entrySet().stream()
                  .map(person -> new Present(person.getKey(), person.getValue().getValue()))
                  .toList()));
      problem.clear();
      done.show(visit.words().of("coaching.saved"));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), refused));
    }
  }
}
