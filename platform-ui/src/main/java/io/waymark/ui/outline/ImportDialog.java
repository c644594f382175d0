package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Documents.ImportFile;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a YAML file, of which a draft is made; or says what is wrong with it, and where. */
public final class ImportDialog extends Dialog {
  private static final int MOST_BYTES = 1_000_000;
  private static final int SHOWN = 10;

  private final Words words;
  private final Consumer<ImportFile> begin;
  private final ProblemNote problem = new ProblemNote();
  private final Upload upload;

  /**
   * @param begin begins the draft and goes to it
   */
  public ImportDialog(Words words, Consumer<ImportFile> begin) {
    this.words = words;
    this.begin = begin;
    this.upload = new Upload(UploadHandler.inMemory((about, bytes) -> take(bytes)));
    upload.setAcceptedFileTypes(".yml", ".yaml");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setUploadButton(new Button(words.of("outline.choose")));
    upload.setDropLabel(new Span(words.of("outline.drop")));
    upload.addFileRejectedListener(
        rejected -> {
          upload.clearFileList();
          problem.show(words.of("outline.rejected"));
        });
    setHeaderTitle(words.of("outline.import"));
    setMaxWidth("min(520px,92vw)");
    Div body = new Div(problem, new Paragraph(words.of("outline.import.text")), upload);
    body.addClassName("wm-form");
    add(body);
    getFooter().add(new Button(words.of("outline.close"), click -> close()));
  }

  void take(byte[] bytes) {
    upload.clearFileList();
    problem.clear();
    try {
      begin.accept(new ImportFile(new String(bytes, StandardCharsets.UTF_8), null));
      close();
    } catch (ApiProblem refused) {
      refuse(refused);
    }
  }

  private void refuse(ApiProblem refused) {
    String known = "outline.problem." + refused.code();
    if (!words.has(known)) {
      throw refused;
    }
    List<String> places =
        refused.errors().stream()
            .limit(SHOWN)
            .map(
                error ->
                    words.of(
                        "outline.fault",
                        String.valueOf(error.pointer()),
                        say(error.code(), error.detail())))
            .toList();
    problem.show(words.of(known), places);
  }

  private String say(@Nullable String code, @Nullable String detail) {
    boolean plain = "unknown".equals(code) || "missing".equals(code) || "schema".equals(code);
    return plain ? words.of("fault." + code) : String.valueOf(detail);
  }
}
