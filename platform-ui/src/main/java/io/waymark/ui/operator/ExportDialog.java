package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Installation.Tenant;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Has an organisation exported for its owners, and says how far the last one is. */
final class ExportDialog extends Dialog {
  private final Visit visit;
  private final Words words;
  private final Installation installation;
  private final Tenant tenant;
  private final Consumer<String> told;
  private final ProblemNote problem = new ProblemNote();

  ExportDialog(Visit visit, Installation installation, Tenant tenant, Consumer<String> told) {
    this.visit = visit;
    this.words = visit.words();
    this.installation = installation;
    this.tenant = tenant;
    this.told = told;
    setHeaderTitle(words.of("operator.export.title", tenant.name()));
    Paragraph last = new Paragraph(said(installation.exports(tenant.slug()).latest()));
    last.addClassName("wm-quiet");
    Div body = new Div(problem, new Paragraph(words.of("operator.export.text")), last);
    body.addClassName("wm-stack-s");
    add(body);
    setMaxWidth("min(480px,92vw)");
    Button start = new Button(words.of("operator.export.do"), click -> start());
    start.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    getFooter().add(new Button(words.of("app.cancel"), click -> close()), start);
  }

  private String said(@Nullable Export last) {
    if (last == null) {
      return words.of("operator.export.none");
    }
    return switch (last.status()) {
      case WAITING, RUNNING -> words.of("operator.export.under-way", last.percent());
      case READY -> words.of("operator.export.ready", visit.times().at(last.expiresAt()));
      case FAILED -> words.of("operator.export.failed");
    };
  }

  private void start() {
    try {
      installation.startExport(tenant.slug());
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(words, refused));
      return;
    }
    close();
    told.accept(words.of("operator.export.done", tenant.name()));
  }
}
