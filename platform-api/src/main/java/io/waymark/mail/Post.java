package io.waymark.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Set;

/** Where letters go. */
interface Post {
  /**
   * @throws MessagingException when the letter was not taken
   */
  void send(MimeMessage letter) throws MessagingException;

  /** Removes what was kept of letters to these addresses, and of those that hold these words. */
  default void forget(Set<String> addresses, Set<String> words) {}
}
