package io.waymark.ui.export;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TenantExports;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The organisation's data as a file: what is in it, and what is not. */
@Route(value = ":tenant/export", layout = Frame.class)
@ForRoles(Role.OWNER)
@StyleSheet("context://css/account.css")
@Prototype
public final class TenantExportView extends View {
  private final ProblemNote problem = new ProblemNote();

  TenantExportView(Visit visit, TenantExports exports, Downloads downloads) {
    super(visit);
    head(visit.me().tenant().name(), text("export.title"));
    UnorderedList contents =
        new UnorderedList(
            new ListItem(text("export.tenant.people")),
            new ListItem(text("export.tenant.programs")),
            new ListItem(text("export.tenant.status")),
            new ListItem(text("export.tenant.audit")));
    contents.addClassName("wm-prose");
    Paragraph without = new Paragraph(text("export.tenant.without"));
    add(
        Block.card(text("export.tenant"))
            .with(
                contents,
                without,
                problem,
                new ExportPanel(
                    visit.words(),
                    visit.times(),
                    source(exports, downloads),
                    "waymark-organisation.zip",
                    this::tries)));
  }

  private static ExportSource source(TenantExports exports, Downloads downloads) {
    return new ExportSource() {
      @Override
      public @Nullable Export latest() {
        return exports.list().latest();
      }

      @Override
      public Export start() {
        return exports.start();
      }

      @Override
      public InputStream file() {
        return downloads.organisation();
      }
    };
  }

  /** Two owners may ask at once. */
  private boolean tries(Runnable change) {
    problem.clear();
    try {
      change.run();
      return true;
    } catch (ApiProblem refused) {
      if (!refused.is("export.exists")) {
        throw refused;
      }
      problem.show(text("export.exists"));
      return false;
    }
  }
}
