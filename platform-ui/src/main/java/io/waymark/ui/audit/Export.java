package io.waymark.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import java.io.ByteArrayInputStream;

/**
 * Takes the log away as a file, as far as it is asked for; fetched first, so that a refusal can be
 * said.
 */
final class Export extends Div {
  private static final String NAME = "audit-log.csv";

  private final Visit visit;
  private final AuditLog log;
  private final Asked asked;
  private final ProblemNote trouble;

  Export(Visit visit, AuditLog log, Asked asked, ProblemNote trouble) {
    this.visit = visit;
    this.log = log;
    this.asked = asked;
    this.trouble = trouble;
    Button export = new Button(visit.words().of("audit.export"), click -> fetch());
    export.setDisableOnClick(true);
    export.addClickListener(click -> export.setEnabled(true));
    add(export);
  }

  private void fetch() {
    trouble.clear();
    try {
      save(
          log.export(
              asked.action(), asked.who(), asked.first(visit.times()), asked.end(visit.times())));
    } catch (ApiProblem problem) {
      if (!problem.is("audit.export_too_long")) {
        throw problem;
      }
      trouble.show(visit.words().of("audit.export_too_long"));
    }
  }

  private void save(byte[] file) {
    Anchor link =
        new Anchor(
            DownloadHandler.fromInputStream(
                asking ->
                    new DownloadResponse(
                        new ByteArrayInputStream(file), NAME, "text/csv", file.length)),
            "");
    link.getElement().setAttribute("hidden", true).setAttribute("download", NAME);
    add(link);
    link.getElement().executeJs("this.click()");
  }
}
