package io.waymark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.Theme;
import io.waymark.ui.text.Language;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reader's language and colour scheme in this browser, kept in a cookie, so that the page
 * before signing in has them too. What the account says goes before.
 */
@Singleton
public final class Preferences implements VaadinServiceInitListener {
  private static final String LANGUAGE = "waymark-language";
  private static final String SCHEME = "waymark-scheme";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(Preferences::dress);
    event
        .getSource()
        .addUIInitListener(
            init -> init.getUI().setLocale(language(init.getUI().getLocale()).locale()));
  }

  /** The page is dressed before it is sent, so that a dark one never flashes white. */
  private static void dress(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    var html = page.getDocument().getElementsByTag("html").first();
    if (html == null) {
      return;
    }
    html.attr("lang", language(request.getLocale()).tag());
    Scheme scheme = scheme();
    if (scheme != Scheme.SYSTEM) {
      html.attr("theme", scheme.vaadin().getThemeValue());
      html.attr("style", "color-scheme: " + scheme.vaadin().getValue());
    }
  }

  /** Brings this browser in line with the account; of what that does not say, nothing changes. */
  void adopt(UI ui, Me.Person person) {
    String language = person.language();
    if (language != null && !cookie(LANGUAGE).equals(Optional.of(language))) {
      keep(LANGUAGE, language);
      ui.getPage().executeJs("document.documentElement.lang=$0", language);
    }
    Theme theme = person.theme();
    if (theme != null && !theme.name().equals(scheme().name())) {
      wear(ui, Scheme.valueOf(theme.name()));
    }
  }

  /** What the account shall say of the scheme; null as long as nobody has chosen one. */
  @Nullable Theme theme(Me.Person person) {
    Scheme worn = scheme();
    return person.theme() == null && worn == Scheme.SYSTEM ? null : Theme.valueOf(worn.name());
  }

  /** Keeps the language and loads the page anew in it. */
  public void speak(UI ui, Language language) {
    keep(LANGUAGE, language.tag());
    ui.getPage().reload();
  }

  /** Keeps the colour scheme and changes to it at once. */
  public void wear(UI ui, Scheme scheme) {
    keep(SCHEME, scheme.name().toLowerCase(Locale.ROOT));
    ui.getPage().setColorScheme(scheme.vaadin());
  }

  private static Language language(Locale wanted) {
    return cookie(LANGUAGE).map(Locale::of).map(Language::of).orElseGet(() -> Language.of(wanted));
  }

  /** The scheme that this browser asked for. */
  public static Scheme scheme() {
    return cookie(SCHEME)
        .flatMap(
            name ->
                Arrays.stream(Scheme.values())
                    .filter(s -> s.name().equalsIgnoreCase(name))
                    .findFirst())
        .orElse(Scheme.SYSTEM);
  }

  private static Optional<String> cookie(String name) {
    VaadinRequest request = VaadinRequest.getCurrent();
    Cookie[] cookies = request == null ? null : request.getCookies();
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void keep(String name, String value) {
    VaadinServletResponse response = VaadinServletResponse.getCurrent();
    if (response == null) {
      return;
    }
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** Light, dark, or as the system has it. */
  public enum Scheme {
    SYSTEM(ColorScheme.Value.NORMAL),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value vaadin;

    Scheme(ColorScheme.Value vaadin) {
      this.vaadin = vaadin;
    }

    ColorScheme.Value vaadin() {
      return vaadin;
    }
  }
}
