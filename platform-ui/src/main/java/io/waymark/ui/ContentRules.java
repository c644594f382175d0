package io.waymark.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run: what comes from here, and of the scripts inside the page only those
 * that bear its nonce, which is new for each page.
 *
 * <p>Vaadin forces two exceptions. Its client turns what the server asks it to run into functions
 * ({@code unsafe-eval}), and its components set styles in the page ({@code unsafe-inline}, for
 * styles alone).
 */
@Singleton
public final class ContentRules implements VaadinServiceInitListener {
  static final String HEADER = "Content-Security-Policy";

  private static final int NONCE_BYTES = 18;
  private static final String RULES =
      """
      default-src 'self'; script-src 'self'%s 'unsafe-eval'; style-src 'self' 'unsafe-inline';
      img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';
      object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'
      """
          .strip()
          .replace('\n', ' ');

  private final SecureRandom random = new SecureRandom();

  /** For answers that are no page. */
  static String withoutInlineScripts() {
    return RULES.formatted("");
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::restrict);
  }

  private void restrict(IndexHtmlResponse page) {
    String nonce = nonce();
    page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(HEADER, RULES.formatted(" 'nonce-" + nonce + "'"));
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
