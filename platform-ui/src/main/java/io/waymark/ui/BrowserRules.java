package io.waymark.ui;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every answer asks of the browser: to guess no types, to tell other sites nothing of where it
 * was, to let nobody frame it, and to come back over https if it came over https.
 */
final class BrowserRules extends Handler.Wrapper {
  private final boolean https;

  /**
   * @param https whether people reach this over https alone
   */
  BrowserRules(Handler handler, boolean https) {
    super(handler);
    this.https = https;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put(ContentRules.HEADER, ContentRules.withoutInlineScripts());
    if (https) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    return super.handle(request, response, callback);
  }
}
