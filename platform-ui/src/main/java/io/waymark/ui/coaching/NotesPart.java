package io.waymark.ui.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CoachingSessions.Notes;
import io.waymark.ui.client.CoachingSessions.Whole;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes of whoever leads the session, to be written: for all who take part, or for oneself. */
final class NotesPart extends Div {
  private static final int LONGEST = 4_000;

  private final Visit visit;
  private final TextArea text = new TextArea();
  private final ProblemNote problem = new ProblemNote();
  private final DoneNote done = new DoneNote();

  /**
   * @param key of the words: {@code .title} above, {@code .help} below the field
   */
  private NotesPart(Visit visit, String key, @Nullable String written, Consumer<String> save) {
    this.visit = visit;
    text.setLabel(visit.words().of(key));
    text.setHelperText(visit.words().of(key + ".help"));
    text.setMaxLength(LONGEST);
    text.setWidthFull();
    text.setMinRows(3);
    text.setValue(written == null ? "" : written);
    Button keep = new Button(visit.words().of(key + ".save"), click -> send(save));
    keep.addThemeVariants(ButtonVariant.SMALL);
    Div body = new Div(problem, text, keep, done);
    body.addClassName("wm-stack-s");
    add(Block.flat(visit.words().of(key + ".title")).with(body));
  }

  /** That all who take part read. */
  static NotesPart shared(Visit visit, CoachingSessions sessions, Whole whole) {
    String id = whole.session().id();
    String[] version = {whole.session().etag()};
    return new NotesPart(
        visit,
        "coaching.notes",
        whole.notes(),
        said -> version[0] = sessions.share(version[0], id, new Notes(said)).session().etag());
  }

  /** That nobody else sees. */
  static NotesPart own(Visit visit, CoachingSessions sessions, Whole whole) {
    String id = whole.session().id();
    return new NotesPart(
        visit,
        "coaching.private",
        whole.privateNotes(),
        said -> sessions.keep(id, new Notes(said)));
  }

  private void send(Consumer<String> save) {
    done.clear();
    try {
      save.accept(text.getValue());
      problem.clear();
      done.show(visit.words().of("coaching.saved"));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), "coaching", refused));
    }
  }
}
