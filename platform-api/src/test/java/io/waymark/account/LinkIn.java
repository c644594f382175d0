package io.waymark.account;

import io.waymark.support.Letters;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Pattern;

/** The token in the latest letter to somebody. */
final class LinkIn {
  private static final Pattern TOKEN = Pattern.compile("/[a-z-]+/([\\w.-]{40,})");

  private LinkIn() {}

  static String latestLetterTo(String address) throws Exception {
    var content = (MimeMultipart) Letters.to(address).getLast().getContent();
    var found = TOKEN.matcher(String.valueOf(content.getBodyPart(0).getContent()));
    if (!found.find()) {
      throw new AssertionError("the letter has no link");
    }
    return found.group(1);
  }
}
