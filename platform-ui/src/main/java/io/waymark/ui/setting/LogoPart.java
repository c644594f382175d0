package io.waymark.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.waymark.ui.client.Settings.Picture;
import io.waymark.ui.client.Settings.Present;
import io.waymark.ui.parts.Picturing;
import java.util.Base64;

/** The picture beside the organisation's name. */
final class LogoPart extends Part {
  static final String NAME = "logo";
  private static final int MOST_BYTES = 256 * 1024;

  private final Div shown = new Div();
  private final Upload upload;
  private final Button remove;

  LogoPart(Desk desk) {
    super(desk);
    shown.addClassName("wm-logo-shown");
    upload = new Upload(UploadHandler.inMemory((about, bytes) -> change(bytes)));
    upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setUploadButton(new Button(words().of("setting.logo.choose")));
    upload.setDropLabel(new Span(words().of("setting.logo.drop")));
    upload.addFileRejectedListener(
        rejected -> {
          upload.clearFileList();
          problem.show(words().of("setting.logo.rejected"));
        });
    remove = save("setting.logo.remove", this::remove);
    lay(words().of("setting.logo"), words().of("setting.logo.text"), shown, upload, remove);
    show(desk.present());
  }

  @Override
  void show(Present present) {
    boolean has = present.logoChangedAt() != null;
    shown.removeAll();
    if (has) {
      shown.add(Picturing.png(desk.settings().logo(), words().of("setting.logo.alt")));
    }
    shown.setVisible(has);
    remove.setVisible(has);
  }

  private void change(byte[] bytes) {
    upload.clearFileList();
    Picture picture = new Picture(Base64.getEncoder().encodeToString(bytes));
    if (saves(etag -> desk.settings().changeLogo(etag, picture))) {
      showEverywhere(NAME);
    }
  }

  private void remove() {
    if (saves(desk.settings()::removeLogo)) {
      showEverywhere(NAME);
    }
  }
}
