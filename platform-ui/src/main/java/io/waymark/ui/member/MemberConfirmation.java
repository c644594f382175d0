package io.waymark.ui.member;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something happens to a member; what is outdated is told where the list is read anew.
 */
final class MemberConfirmation extends Confirmation {
  MemberConfirmation(Words words, String key, String name) {
    super(words, key, name);
  }

  @Override
  protected @Nullable String instead(ApiProblem refused) {
    return Refusals.isOutdated(refused)
        ? words.of("member.outdated", name)
        : stay(Refusals.say(words, refused));
  }
}
