package io.waymark.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands letters to a mail server (RFC 5321). */
final class SmtpPost implements Post {
  private final Session session;
  private final String protocol;

  /**
   * @param server {@code smtp://host:port}, {@code smtps://user:password@host:port}. A password
   *     goes over an encrypted connection only.
   */
  SmtpPost(URI server) {
    this.protocol = server.getScheme();
    this.session = Session.getInstance(properties(server), login(server.getUserInfo()));
  }

  @Override
  public void send(MimeMessage letter) throws MessagingException {
    try (Transport transport = session.getTransport(protocol)) {
      transport.connect();
      transport.sendMessage(letter, letter.getAllRecipients());
    }
  }

  private static Properties properties(URI server) {
    boolean signsIn = server.getUserInfo() != null;
    var properties = new Properties();
    String prefix = "mail." + server.getScheme() + ".";
    properties.setProperty(prefix + "host", server.getHost());
    if (server.getPort() > 0) {
      properties.setProperty(prefix + "port", String.valueOf(server.getPort()));
    }
    properties.setProperty(prefix + "auth", String.valueOf(signsIn));
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "starttls.required", String.valueOf(signsIn));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", "10000");
    properties.setProperty(prefix + "timeout", "20000");
    properties.setProperty(prefix + "writetimeout", "20000");
    return properties;
  }

  private static @Nullable Authenticator login(@Nullable String userInfo) {
    return userInfo == null ? null : new Login(userInfo);
  }

  private static final class Login extends Authenticator {
    private final String[] userAndPassword;

    Login(String userInfo) {
      this.userAndPassword = userInfo.split(":", 2);
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(
          userAndPassword[0], userAndPassword[userAndPassword.length - 1]);
    }
  }
}
