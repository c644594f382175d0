package io.waymark.ui.submission;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Submissions.Piece;
import io.waymark.ui.client.Submissions.Written;
import io.waymark.ui.client.Tracks.EvidenceKind;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one piece of evidence, or changes it. */
final class EvidenceDialog extends Dialog {
  private static final String ADDRESS = "https://[^\\s/?#]+\\S*";
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 1000;
  private static final int LONGEST_TEXT = 4000;

  private final Words words;
  private final Consumer<Written> send;
  private final ProblemNote problem = new ProblemNote();
  private final Select<EvidenceKind> kind = new Select<>();
  private final TextField title = new TextField();
  private final TextField url = new TextField();
  private final TextArea text = new TextArea();

  private EvidenceDialog(Words words, String heading, Consumer<Written> send) {
    this.words = words;
    this.send = send;
    setHeaderTitle(words.of(heading));
    setWidth("min(560px,94vw)");
    describe();
    Div body = new Div(problem, kind, title, url, text);
    body.addClassName("wm-form");
    add(body);
    Button save = new Button(words.of("submission.save"), click -> save());
    save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), save);
  }

  /**
   * @param first of which kind it probably is
   * @param send takes what was typed; a refusal is said here
   */
  static EvidenceDialog adding(Words words, EvidenceKind first, Consumer<Written> send) {
    EvidenceDialog dialog = new EvidenceDialog(words, "submission.add", send);
    dialog.kind.setValue(first);
    return dialog;
  }

  static EvidenceDialog changing(Words words, Piece piece, Consumer<Written> send) {
    EvidenceDialog dialog = new EvidenceDialog(words, "submission.change.title", send);
    dialog.kind.setValue(piece.kind());
    dialog.title.setValue(piece.title());
    dialog.url.setValue(piece.url() == null ? "" : piece.url());
    dialog.text.setValue(piece.text() == null ? "" : piece.text());
    return dialog;
  }

  private void describe() {
    kind.setLabel(words.of("submission.kind"));
    kind.setItems(EvidenceKind.values());
    kind.setItemLabelGenerator(each -> words.name("submission.kind", each));
    kind.addValueChangeListener(change -> need(change.getValue()));
    title.setLabel(words.of("submission.title"));
    title.setMaxLength(LONGEST_TITLE);
    title.setRequiredIndicatorVisible(true);
    title.setManualValidation(true);
    url.setLabel(words.of("submission.url"));
    url.setHelperText(words.of("submission.url.help"));
    url.setMaxLength(LONGEST_ADDRESS);
    url.setManualValidation(true);
    text.setLabel(words.of("submission.text"));
    text.setMaxLength(LONGEST_TEXT);
    text.setMinRows(4);
    text.setManualValidation(true);
    List.of(title, url).forEach(field -> field.setWidthFull());
    text.setWidthFull();
  }

  private void need(EvidenceKind chosen) {
    url.setRequiredIndicatorVisible(chosen == EvidenceKind.LINK);
    text.setRequiredIndicatorVisible(chosen != EvidenceKind.LINK);
  }

  private void save() {
    boolean isLink = kind.getValue() == EvidenceKind.LINK;
    String address = url.getValue().strip();
    List<String> complaints = new ArrayList<>();
    require(title, !title.getValue().isBlank(), "submission.title.missing", complaints);
    require(
        url,
        address.isEmpty() ? !isLink : address.matches(ADDRESS),
        "submission.url.missing",
        complaints);
    require(text, isLink || !text.getValue().isBlank(), "submission.text.missing", complaints);
    if (!complaints.isEmpty()) {
      problem.show(words.of("submission.incomplete"), complaints);
      return;
    }
    try {
      send.accept(
          new Written(
              kind.getValue(), title.getValue().strip(), said(address), said(text.getValue())));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, "submission", refused));
      return;
    }
    close();
  }

  private static @Nullable String said(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  private void require(HasValidation field, boolean ok, String complaint, List<String> complaints) {
    field.setInvalid(!ok);
    field.setErrorMessage(ok ? "" : words.of(complaint));
    if (!ok) {
      complaints.add(words.of(complaint));
    }
  }
}
