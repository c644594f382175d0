package io.waymark.memberimport;

import io.waymark.invitation.Invitee;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read: somebody to invite, or a reason why not.
 *
 * @param invitee null when it is refused
 * @param reason null when it is not
 */
public record Row(
    long line, String email, String name, @Nullable Invitee invitee, @Nullable String reason) {
  /** The same row, which is not taken. */
  Row refused(String why) {
    return new Row(line, email, name, null, why);
  }
}
