package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.text.Words;

/** Asks for the name of a draft that is to become something of its own. */
public final class NewDraftDialog extends Dialog {
  /** Begins the draft, and goes to it. */
  public interface Begin {
    void with(String name, String slug);
  }

  /**
   * @param title the key of the title
   */
  public NewDraftDialog(Words words, String title, Begin begin) {
    Naming naming = new Naming(words, "outline.name", "outline.slug.help");
    setHeaderTitle(words.of(title));
    setMaxWidth("min(480px,92vw)");
    add(naming);
    Button make = new Button(words.of("outline.begin"), click -> begin(naming, begin));
    make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), make);
  }

  private void begin(Naming naming, Begin begin) {
    if (naming.isComplete()) {
      try {
        begin.with(naming.name(), naming.slug());
        close();
      } catch (ApiProblem problem) {
        naming.refuse(problem);
      }
    }
  }
}
