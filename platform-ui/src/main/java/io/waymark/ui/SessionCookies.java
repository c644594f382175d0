package io.waymark.ui;

import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.session.SessionHandler;

/**
 * The one cookie that opens a session: out of reach of scripts and of other sites, and never in a
 * URL.
 */
final class SessionCookies {
  private static final int IDLE_SECONDS = 8 * 60 * 60;

  private SessionCookies() {}

  static void configure(WebAppContext web) {
    var sessions = web.getSessionHandler();
    sessions.setHttpOnly(true);
    sessions.setSameSite(HttpCookie.SameSite.LAX);
    sessions.setSecureRequestOnly(true);
    sessions.setMaxInactiveInterval(IDLE_SECONDS);
    sessions.setSessionIdPathParameterName("none");
    sessions.setSessionCookie(SessionHandler.__DefaultSessionCookie);
  }
}
