package io.waymark.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import io.waymark.ui.client.Caller;
import io.waymark.ui.client.SignInNeeded;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calls the API as the person in the tab whose request is being served. */
@Singleton
final class TabCaller implements Caller {
  private static final int LONGEST_USER_AGENT = 300;

  private final SignIns signIns;

  TabCaller(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public String language() {
    UI ui = UI.getCurrent();
    return (ui == null ? Locale.ENGLISH : ui.getLocale()).getLanguage();
  }

  @Override
  public @Nullable String address() {
    VaadinRequest request = VaadinRequest.getCurrent();
    return request == null ? null : request.getRemoteAddr().replaceAll("[\\[\\]]", "");
  }

  @Override
  public @Nullable String userAgent() {
    VaadinRequest request = VaadinRequest.getCurrent();
    return request == null ? null : printable(request.getHeader("User-Agent"));
  }

  /** It goes into a header of ours, so that nothing but plain letters may stand in it. */
  private static @Nullable String printable(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String plain = header.replaceAll("[^ -~]", "");
    return plain.substring(0, Math.min(LONGEST_USER_AGENT, plain.length()));
  }

  @Override
  public String token() {
    return signIns.token(tenant());
  }

  @Override
  public String tokenAfter(String refused) {
    return signIns.renewed(tenant(), refused);
  }

  private String tenant() {
    Tab tab = Tab.of(UI.getCurrent());
    if (tab == null || tab.serial() != signIns.serial()) {
      throw new SignInNeeded();
    }
    return tab.tenant();
  }
}
