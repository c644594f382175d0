package io.waymark.ui.setting;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Settings;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the organisation is set up, part by part. */
@Route(value = ":tenant/settings", layout = Frame.class)
@ForRoles(Role.OWNER)
@StyleSheet("context://css/setting.css")
@Prototype
public final class SettingsView extends View implements BeforeEnterObserver {
  /** The query parameter that names what was saved just before the page was loaded. */
  static final String SAVED = "saved";

  private final Settings settings;

  SettingsView(Visit visit, Settings settings) {
    super(visit);
    this.settings = settings;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    head(visit.me().tenant().name(), text("setting.title"));
    Desk desk = new Desk(visit, settings);
    Map<String, Part> shown = new LinkedHashMap<>();
    shown.put(ProfilePart.NAME, new ProfilePart(desk));
    shown.put(LogoPart.NAME, new LogoPart(desk));
    shown.put(AccentPart.NAME, new AccentPart(desk));
    Div parts = new Div();
    parts.addClassName("wm-settings");
    shown.values().forEach(parts::add);
    parts.add(new WorkingTimePart(desk), new ReadingPart(desk));
    parts.add(new SecurityPart(desk), new RetentionPart(desk));
    add(parts);
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(SAVED)
        .filter(shown::containsKey)
        .map(shown::get)
        .ifPresent(part -> part.done.show(text("setting.saved")));
  }
}
