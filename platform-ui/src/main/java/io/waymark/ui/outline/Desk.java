package io.waymark.ui.outline;

import com.vaadin.flow.component.HasValidation;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Documents.Fault;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft on its editor's desk. Each change is saved by itself; the faults that the API then finds
 * stand beside the fields that are shown.
 */
public final class Desk {
  private final Words words;
  private final Draft draft;
  private final Node root;
  private final Map<String, HasValidation> fields = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Draft.Kept kept;
  private State state = State.SAVED;
  private Runnable before = () -> {};

  /** Whether what is on the desk is kept. */
  public enum State {
    SAVED,
    /** The API did not answer, or not well; the next change tries again. */
    FAILED,
    /** Somebody else has changed or published it since. */
    OUTDATED
  }

  public Desk(Words words, Draft draft, Draft.Kept kept) {
    this.words = words;
    this.draft = draft;
    this.kept = kept;
    this.root = Node.editable(kept.document());
  }

  public Words words() {
    return words;
  }

  /** The document. */
  public Node root() {
    return root;
  }

  public Draft draft() {
    return draft;
  }

  public Draft.Kept kept() {
    return kept;
  }

  public State state() {
    return state;
  }

  /** The version to name when something is done with what is kept. */
  public String etag() {
    return kept.etag();
  }

  /** Is told after each attempt to save. */
  public void onSaved(Runnable listener) {
    listeners.add(listener);
  }

  /** Is run before each attempt to save. */
  public void before(Runnable preparation) {
    before = preparation;
  }

  /** Saves what is on the desk. */
  public void changed() {
    before.run();
    try {
      kept = draft.save(kept.etag(), root.values());
      state = State.SAVED;
    } catch (ApiProblem problem) {
      boolean outdated = problem.status() == 412 || problem.is("draft.published");
      state = outdated ? State.OUTDATED : State.FAILED;
    }
    blame();
    listeners.forEach(Runnable::run);
  }

  /** Forgets the fields of the form that is about to be replaced. */
  public void clearFields() {
    fields.clear();
  }

  /** A field that shows the faults of its place. */
  public void field(String pointer, HasValidation field) {
    fields.put(pointer, field);
  }

  /** Shows each fault beside its field. */
  public void blame() {
    fields.forEach(
        (pointer, field) -> {
          String said =
              kept.faults().stream()
                  .filter(fault -> fault.pointer().equals(pointer))
                  .map(fault -> say(words, fault))
                  .findFirst()
                  .orElse("");
          field.setErrorMessage(said);
          field.setInvalid(!said.isEmpty());
        });
  }

  /** The faults of a thing and of all that is inside it. */
  public List<Fault> faults(Node node) {
    return kept.faults().stream()
        .filter(
            fault ->
                fault.pointer().equals(node.pointer())
                    || fault.pointer().startsWith(node.pointer() + "/"))
        .toList();
  }

  /** A fault in words. */
  public static String say(Words words, Fault fault) {
    String known = "fault." + fault.code();
    return words.has(known) ? words.of(known, fault.values().toArray()) : fault.detail();
  }
}
