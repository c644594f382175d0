package io.waymark.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page is loaded with. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/waymark.css")
@StyleSheet("context://css/shell.css")
@StyleSheet("context://css/views.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {
  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "css/icon.svg");
  }
}
