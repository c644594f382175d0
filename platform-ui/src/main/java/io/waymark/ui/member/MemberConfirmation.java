package io.waymark.ui.member;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something happens to a member; what is outdated is told where the list is read anew.
 */
final class MemberConfirmation extends Confirmation {
  private final String name;

  MemberConfirmation(Words words, String key, String name) {
    super(words, key, name);
    this.name = name;
  }

  @Override
  protected @Nullable String instead(ApiProblem refused) {
    boolean outdated = refused.status() == 412 || refused.status() == 404;
    return outdated ? words.of("member.outdated", name) : super.instead(refused);
  }

  @Override
  protected String say(ApiProblem refused) {
    return Trouble.say(words, "member", refused);
  }
}
