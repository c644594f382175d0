package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.waymark.ui.client.Documents.Changes;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.Map;

/** Asks which two versions to compare, and shows what differs. */
public final class Comparing extends Dialog {
  /** Compares two versions by their ids. */
  public interface Compare {
    Changes between(String earlier, String later);
  }

  private final Words words;
  private final Map<String, String> versions;

  /**
   * @param versions names by id, newest first; two at least
   */
  public Comparing(Words words, Map<String, String> versions, Compare compare) {
    this.words = words;
    this.versions = versions;
    List<String> ids = List.copyOf(versions.keySet());
    Select<String> earlier = choice("outline.earlier", ids.get(1));
    Select<String> later = choice("outline.later", ids.getFirst());
    Div body = new Div(earlier, later);
    body.addClassName("wm-form");
    add(body);
    setHeaderTitle(words.of("outline.compare-two"));
    setMaxWidth("min(480px,92vw)");
    Button show =
        new Button(
            words.of("outline.compare-do"),
            click -> {
              close();
              show(compare, earlier.getValue(), later.getValue());
            });
    show.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), show);
  }

  private Select<String> choice(String label, String value) {
    Select<String> choice = new Select<>();
    choice.setLabel(words.of(label));
    choice.setItems(versions.keySet());
    choice.setItemLabelGenerator(id -> versions.getOrDefault(id, id));
    choice.setValue(value);
    choice.setWidthFull();
    return choice;
  }

  private void show(Compare compare, String earlier, String later) {
    String title =
        words.of(
            "outline.between",
            versions.getOrDefault(earlier, earlier),
            versions.getOrDefault(later, later));
    new ChangesDialog(words, title, compare.between(earlier, later)).open();
  }
}
