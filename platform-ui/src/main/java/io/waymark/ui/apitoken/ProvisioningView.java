package io.waymark.ui.apitoken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Provisioning;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.SecretDialog;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.stream.Stream;

/** Which directories keep the members up to date, and how one is connected. */
@Route(value = ":tenant/provisioning", layout = Frame.class)
@ForRoles(Role.OWNER)
@StyleSheet("context://css/api-token.css")
@Prototype
public final class ProvisioningView extends View {
  static final String PATH = "provisioning";

  private final Provisioning provisioning;
  private final SignIns signIns;
  private final Paragraph told = Focus.able(new Paragraph());
  private final Div list = new Div();
  private final Code address = new Code();

  ProvisioningView(Visit visit, Provisioning provisioning, SignIns signIns) {
    super(visit);
    this.provisioning = provisioning;
    this.signIns = signIns;
    Button connect = new Button(text("provisioning.connect"), click -> ask());
    connect.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    head(text("provisioning.eyebrow"), text("provisioning.title")).with(connect);
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
    list.addClassName("wm-stack-s");
    address.addClassName("wm-secret");
    add(
        told,
        Block.flat(text("provisioning.directories")).with(list),
        Block.flat(text("provisioning.how")).with(how()));
    show();
  }

  private Component how() {
    UnorderedList rules = new UnorderedList();
    rules.addClassName("wm-rules");
    Stream.of("new", "here", "groups", "leave", "never")
        .forEach(rule -> rules.add(new ListItem(text("provisioning.rule." + rule))));
    Div how = new Div(new Paragraph(text("provisioning.address")), address, rules);
    how.addClassName("wm-stack-s");
    return how;
  }

  private void show() {
    Provisioning.Overview overview = provisioning.read();
    address.setText(overview.url());
    list.removeAll();
    if (overview.directories().isEmpty()) {
      list.add(new Empty(text("provisioning.none"), text("provisioning.none.text")));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassName("wm-tokens");
    overview
        .directories()
        .forEach(directory -> rows.add(new DirectoryRow(visit, directory, this::disconnect)));
    list.add(rows);
  }

  private void ask() {
    new ConnectDialog(visit, provisioning, signIns, this::connected).open();
  }

  private void connected(Provisioning.Connected directory) {
    show();
    new SecretDialog(
            visit.words(),
            text("provisioning.connected"),
            text("provisioning.connected.text", directory.name()),
            directory.token(),
            () -> Focus.on(told))
        .open();
  }

  private void disconnect(Provisioning.Directory directory) {
    new EndConfirmation(visit.words(), "provisioning.end", directory.name())
        .ask(() -> provisioning.disconnect(directory.directoryId()), this::tell);
  }

  private void tell(String done) {
    show();
    told.setText(done);
    Focus.on(told);
  }
}
