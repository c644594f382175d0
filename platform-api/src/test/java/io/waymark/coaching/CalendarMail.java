package io.waymark.coaching;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Letters with an entry for a calendar, as a calendar reads them. */
final class CalendarMail {
  private static final int ENTRY = 2;

  private CalendarMail() {}

  static MimeMessage last(Person person) {
    return Letters.to(person.email()).getLast();
  }

  /** What is to be done with the entry; null for a letter that has none. */
  static @Nullable String method(MimeMessage letter) {
    return parts(letter, MimeMultipart::getCount) > ENTRY
        ? calendar(letter).getMethod().getValue()
        : null;
  }

  static ICalendar calendar(MimeMessage letter) {
    return Biweekly.parse(text(letter)).first();
  }

  static VEvent event(MimeMessage letter) {
    return calendar(letter).getEvents().getFirst();
  }

  static BodyPart entry(MimeMessage letter) {
    return parts(letter, parts -> parts.getBodyPart(ENTRY));
  }

  /** The entry as it is written. */
  static String text(MimeMessage letter) {
    return parts(
        letter,
        parts -> new String(parts.getBodyPart(ENTRY).getInputStream().readAllBytes(), UTF_8));
  }

  private interface Look<T> {
    T at(MimeMultipart parts) throws IOException, MessagingException;
  }

  private static <T> T parts(MimeMessage letter, Look<T> look) {
    try {
      return look.at((MimeMultipart) letter.getContent());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
