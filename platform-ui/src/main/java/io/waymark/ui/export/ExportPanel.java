package io.waymark.ui.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Export;
import io.waymark.ui.text.Times;
import io.waymark.ui.text.Words;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Asks for a file, shows how far it is, and hands it out; a reload finds it where it was. */
public final class ExportPanel extends Div {
  /** Rare enough for whoever is not signed in, and so may ask little. */
  private static final int EVERY = 2_500;

  private static final int KILO = 1024;

  private final Words words;
  private final Times times;
  private final ExportSource source;
  private final String fileName;
  private final Trial tries;
  private @Nullable Registration polling;

  /** Does something that the API may refuse, and says a refusal where people look. */
  public interface Trial {
    /** Answers whether it went well. */
    boolean run(Runnable change);
  }

  /**
   * @param fileName of what is saved
   */
  public ExportPanel(Words words, Times times, ExportSource source, String fileName, Trial tries) {
    this.words = words;
    this.times = times;
    this.source = source;
    this.fileName = fileName;
    this.tries = tries;
    addClassName("wm-export");
    show(source.latest());
  }

  private void show(@Nullable Export export) {
    removeAll();
    if (export == null) {
      add(ask("export.start"));
      return;
    }
    switch (export.status()) {
      case WAITING, RUNNING -> progress(export);
      case READY -> ready(export);
      case FAILED -> add(line(words.of("export.failed")), ask("export.again"));
    }
  }

  private void progress(Export export) {
    ProgressBar bar = new ProgressBar(0, 100, export.percent());
    bar.getElement().setAttribute("aria-label", words.of("export.progress"));
    Paragraph line = line(words.of("export.under-way", export.percent()));
    line.getElement().setAttribute("role", "status");
    add(line, bar);
  }

  private void ready(Export export) {
    Button fetch =
        new Button(words.of("export.fetch", size(export.size())), click -> fetch(export));
    add(line(words.of("export.ready", times.at(export.expiresAt()))));
    Div actions = new Div(fetch, ask("export.anew"));
    actions.addClassName("wm-export-actions");
    add(actions);
  }

  private Button ask(String key) {
    return new Button(words.of(key), click -> start());
  }

  private void start() {
    if (tries.run(() -> show(source.start()))) {
      getUI().ifPresent(this::poll);
    }
  }

  private void fetch(Export export) {
    tries.run(() -> save(source.file(), export.size()));
  }

  /** Asked for before the browser is, so that a refusal can be said; then it flows through. */
  private void save(InputStream file, int size) {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(
                asking -> new DownloadResponse(file, fileName, "application/zip", size)),
            "");
    link.getElement().setAttribute("hidden", true).setAttribute("download", fileName);
    add(link);
    link.getElement().executeJs("this.click()");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Export export = source.latest();
    if (isUnderWay(export)) {
      poll(event.getUI());
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    rest(event.getUI());
  }

  private void poll(UI ui) {
    if (polling == null) {
      ui.setPollInterval(EVERY);
      polling = ui.addPollListener(tick -> look(ui));
    }
  }

  private void look(UI ui) {
    try {
      Export export = source.latest();
      show(export);
      if (!isUnderWay(export)) {
        rest(ui);
      }
    } catch (ApiProblem notNow) {
      // Looked for again with the next tick.
    }
  }

  private void rest(UI ui) {
    if (polling != null) {
      polling.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }

  private static boolean isUnderWay(@Nullable Export export) {
    return export != null
        && (export.status() == Export.Status.WAITING || export.status() == Export.Status.RUNNING);
  }

  private String size(int bytes) {
    int kilobytes = Math.max(1, Math.ceilDiv(bytes, KILO));
    return kilobytes < KILO
        ? words.of("export.kilobytes", kilobytes)
        : words.of("export.megabytes", Math.ceilDiv(kilobytes, KILO));
  }

  private static Paragraph line(String text) {
    Paragraph line = new Paragraph(text);
    line.addClassName("wm-small");
    return line;
  }
}
