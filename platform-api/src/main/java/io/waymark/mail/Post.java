package io.waymark.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Where letters go. */
interface Post {
  /**
   * @throws MessagingException when the letter was not taken
   */
  void send(MimeMessage letter) throws MessagingException;
}
