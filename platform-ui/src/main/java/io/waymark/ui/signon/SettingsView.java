package io.waymark.ui.signon;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.SignOn;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;

/** Whom the organisation trusts to say who its people are. */
@Route(value = ":tenant/sign-on", layout = Frame.class)
@ForRoles(Role.OWNER)
@StyleSheet("context://css/account.css")
@Prototype
public final class SettingsView extends View {
  SettingsView(Visit visit, SignOn signOn) {
    super(visit);
    head(text("sign-on.eyebrow"), text("sign-on.title"));
    Paragraph lead = new Paragraph(text("sign-on.lead"));
    lead.addClassName("wm-quiet");
    SettingsForm form = new SettingsForm(visit.words(), signOn, signOn.read());
    Div parts = new Div(lead, form);
    parts.addClassName("wm-account");
    add(parts);
  }
}
