package io.waymark.ui.outline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;

/** A name, and the short name that is made of it until somebody types another. */
public final class Naming extends Div {
  private static final String SHORT = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_SLUG = 60;

  private final Words words;
  private final ProblemNote problem = new ProblemNote();
  private final TextField name = new TextField();
  private final TextField slug = new TextField();
  private String derived = "";

  /**
   * @param label key of the name's label
   * @param help key of what the short name is for
   */
  public Naming(Words words, String label, String help) {
    this.words = words;
    addClassName("wm-form");
    name.setLabel(words.of(label));
    name.setMaxLength(LONGEST_NAME);
    name.setManualValidation(true);
    name.setValueChangeMode(ValueChangeMode.LAZY);
    name.addValueChangeListener(change -> derive());
    name.setWidthFull();
    slug.setLabel(words.of("outline.slug"));
    slug.setHelperText(words.of(help));
    slug.setMaxLength(LONGEST_SLUG);
    slug.setManualValidation(true);
    slug.setWidthFull();
    add(problem, name, slug);
    name.focus();
  }

  private void derive() {
    if (slug.getValue().equals(derived)) {
      derived = ShortName.of(name.getValue());
      slug.setValue(derived);
    }
  }

  public String name() {
    return name.getValue().strip();
  }

  public String slug() {
    return slug.getValue().strip();
  }

  /** Whether both are there and well made; else the fields say what is not. */
  public boolean isComplete() {
    say(name, name().isEmpty() ? "outline.name.missing" : "");
    say(slug, slug().matches(SHORT) ? "" : "outline.slug.wrong");
    return !name.isInvalid() && !slug.isInvalid();
  }

  /** Says why nothing came of it; a problem without words of its own is thrown on. */
  public void refuse(ApiProblem refused) {
    String known = "outline.problem." + refused.code();
    if (!words.has(known)) {
      throw refused;
    }
    problem.show(words.of(known));
  }

  private void say(TextField field, String key) {
    field.setInvalid(!key.isEmpty());
    field.setErrorMessage(key.isEmpty() ? "" : words.of(key));
  }
}
