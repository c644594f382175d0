package io.waymark.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's refusal means (RFC 5321, section 4.2.1: a reply of 5xx is final). */
final class Refusals {
  private static final int FINAL = 500;

  private Refusals() {}

  static boolean isFinal(MessagingException refusal) {
    for (Exception e = refusal; e instanceof MessagingException m; e = m.getNextException()) {
      if (code(e) >= FINAL) {
        return true;
      }
    }
    return false;
  }

  /** The innermost reason in one line. */
  static String said(MessagingException refusal, int longest) {
    Exception last = refusal;
    while (last instanceof MessagingException m && m.getNextException() != null) {
      last = m.getNextException();
    }
    @Nullable String message = last.getMessage();
    var line = (message == null ? last.getClass().getSimpleName() : message).strip();
    var plain = line.replaceAll("\\s+", " ");
    return plain.substring(0, Math.min(longest, plain.length()));
  }

  private static int code(Exception e) {
    return switch (e) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSendFailedException sending -> sending.getReturnCode();
      default -> 0;
    };
  }
}
