package io.waymark.ui.memberimport;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import io.waymark.ui.text.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where a CSV file is chosen or dropped, and an example to begin with. */
public final class FileChoice extends Div {
  /** What the API takes, once it is written in base64. */
  private static final int MOST_BYTES = 1_400_000;

  private static final String EXAMPLE =
      """
      email,name,title,roles,language
      noa.lind@example.org,Noa Lind,Software Engineer,PARTICIPANT,en
      jonas.weber@example.org,Jonas Weber,Staff Engineer,MENTOR,de
      """;

  private final Upload upload;

  /**
   * @param read takes the bytes of the file that was chosen
   * @param refuse takes why a file is not taken, in words
   */
  public FileChoice(Words words, Consumer<byte[]> read, Consumer<String> refuse) {
    addClassName("wm-stack-s");
    this.upload = new Upload(UploadHandler.inMemory((about, bytes) -> take(bytes, read)));
    upload.setAcceptedFileTypes(".csv", "text/csv");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setUploadButton(new Button(words.of("import.choose")));
    upload.setDropLabel(new Span(words.of("import.drop")));
    upload.addFileRejectedListener(
        rejected -> {
          upload.clearFileList();
          refuse.accept(words.of("import.rejected"));
        });
    add(upload, example(words.of("import.example")));
  }

  /** The list below the button would say no more than the result does. */
  private void take(byte[] bytes, Consumer<byte[]> read) {
    upload.clearFileList();
    read.accept(bytes);
  }

  private static Anchor example(String label) {
    byte[] bytes = EXAMPLE.getBytes(StandardCharsets.UTF_8);
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(
                asking ->
                    new DownloadResponse(
                        new ByteArrayInputStream(bytes), "members.csv", "text/csv", bytes.length)),
            label);
    link.getElement().setAttribute("download", "members.csv");
    return link;
  }
}
