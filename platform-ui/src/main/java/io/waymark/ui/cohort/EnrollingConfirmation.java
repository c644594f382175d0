package io.waymark.ui.cohort;

import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.parts.Confirmation;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.text.Words;

/** Asks before something happens to a cohort or to who is in it. */
public final class EnrollingConfirmation extends Confirmation {
  public EnrollingConfirmation(Words words, String key, Object... about) {
    super(words, key, about);
  }

  @Override
  protected String say(ApiProblem refused) {
    return Trouble.say(words, "enrolling", refused);
  }
}
