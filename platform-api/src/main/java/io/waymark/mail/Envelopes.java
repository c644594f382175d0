package io.waymark.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;

/**
 * Puts a letter in its envelope: headers, among them how to turn it down where one may (RFC 8058),
 * and the same words as text and as HTML.
 */
@Singleton
class Envelopes {
  private static final Session NOWHERE = Session.getInstance(new Properties());

  private final Pages pages;
  private final InternetAddress from;

  Envelopes(Pages pages, @Value("${waymark.mail.from}") String from) throws AddressException {
    this.pages = pages;
    this.from = new InternetAddress(from, true);
  }

  MimeMessage around(PostedLetter posted) throws MessagingException {
    var page = pages.write(posted.letter());
    var message = new Identified(messageId(posted));
    message.setFrom(from);
    message.setRecipient(RecipientType.TO, new InternetAddress(posted.address()));
    message.setSubject(page.subject(), UTF_8.name());
    message.setSentDate(Date.from(posted.postedAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", page.language());
    if (page.declineUrl() != null) {
      message.setHeader("List-Unsubscribe", "<" + page.declineUrl() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(body(page));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart body(Page page) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(page.text(), UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(page.html(), UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, html);
  }

  /** The same at every attempt, so that a letter that came twice is known for one. */
  private String messageId(PostedLetter posted) {
    var tenant = new Id(Objects.requireNonNull(posted.tenantId()));
    var address = from.getAddress();
    return "<%s.%s@%s>"
        .formatted(new Id(posted.id()), tenant, address.substring(address.indexOf('@') + 1));
  }

  /** The library would give a new Message-ID each time. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(String id) {
      super(NOWHERE);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
