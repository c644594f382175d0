package io.waymark.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.waymark.shared.id.Id;
import jakarta.activation.DataHandler;
import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts a letter in its envelope: headers, among them how to turn it down where one may (RFC 8058),
 * the same words as text and as HTML, and what it brings along as a further way to say the same.
 */
@Singleton
class Envelopes {
  private static final Session NOWHERE = Session.getInstance(new Properties());

  private final Pages pages;
  private final Collection<EnclosureSource> sources;
  private final InternetAddress from;

  Envelopes(
      Pages pages, Collection<EnclosureSource> sources, @Value("${waymark.mail.from}") String from)
      throws AddressException {
    this.pages = pages;
    this.sources = sources;
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
    var body = body(page);
    enclosed(posted.letter()).ifPresent(part -> add(body, part));
    message.setContent(body);
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

  private Optional<Enclosed> enclosed(Letter letter) {
    var wanted = letter.enclosure();
    return wanted == null
        ? Optional.empty()
        : sources.stream()
            .filter(source -> source.kind().equals(wanted.kind()))
            .findFirst()
            .flatMap(source -> source.make(wanted.id(), letter));
  }

  /** As bytes, for the library knows how to write but few types of text. */
  private static void add(MimeMultipart body, Enclosed enclosed) {
    try {
      var part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(
              new ByteArrayDataSource(
                  enclosed.content().getBytes(UTF_8),
                  enclosed.contentType() + "; charset=" + UTF_8.name())));
      body.addBodyPart(part);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
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
