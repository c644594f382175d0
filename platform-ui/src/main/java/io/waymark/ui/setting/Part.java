package io.waymark.ui.setting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.util.function.Function;

/** A part of the settings, which is saved by itself. */
abstract class Part extends Div {
  protected final Desk desk;
  protected final ProblemNote problem = new ProblemNote();
  protected final DoneNote done = new DoneNote();

  Part(Desk desk) {
    this.desk = desk;
  }

  /** Lays the part out below its name. */
  protected final void lay(String name, String lead, Component... fields) {
    Div form = new Div(problem, done);
    form.addClassName("wm-settings-form");
    form.add(fields);
    Paragraph line = new Paragraph(lead);
    line.addClassNames("wm-small", "wm-quiet");
    add(Block.flat(name).with(line, form));
  }

  /** Shows what is set now. */
  abstract void show(Present present);

  /**
   * Changes something, or says why not.
   *
   * @param change from the version that was read to what is set then
   */
  protected final boolean saves(Function<String, Present> change) {
    problem.clear();
    done.clear();
    try {
      desk.keep(change.apply(desk.present().etag()));
      show(desk.present());
      done.show(words().of("setting.saved"));
      return true;
    } catch (ApiProblem refused) {
      say(refused);
      return false;
    }
  }

  private void say(ApiProblem refused) {
    if (refused.status() == 412) {
      desk.readAgain();
      show(desk.present());
      problem.show(words().of("setting.changed-meanwhile"));
      return;
    }
    String known = "setting.problem." + refused.code();
    if (!words().has(known)) {
      throw refused;
    }
    problem.show(words().of(known, figures(refused)));
  }

  /** What the sentence about a refusal has to name. */
  protected Object[] figures(ApiProblem refused) {
    return new Object[0];
  }

  /**
   * The frame around the page shows it, too: the page is loaded anew, and says that it is saved.
   */
  protected final void showEverywhere(String part) {
    getUI()
        .ifPresent(
            ui ->
                ui.getPage()
                    .setLocation(
                        "/"
                            + desk.visit().path("settings")
                            + "?"
                            + SettingsView.SAVED
                            + "="
                            + part));
  }

  protected final Button save(String key, Runnable action) {
    return new Button(words().of(key), click -> action.run());
  }

  protected final Words words() {
    return desk.words();
  }
}
