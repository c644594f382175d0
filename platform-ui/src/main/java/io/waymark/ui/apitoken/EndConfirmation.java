package io.waymark.ui.apitoken;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** Asks before a token or a directory ends; what is gone already counts as done. */
final class EndConfirmation extends Confirmation {
  EndConfirmation(Words words, String key, String name) {
    super(words, key, name);
  }

  @Override
  protected @Nullable String instead(ApiProblem refused) {
    return refused.status() == 404 ? done() : super.instead(refused);
  }

  @Override
  protected String say(ApiProblem refused) {
    return Trouble.say(words, "api-token", refused);
  }
}
