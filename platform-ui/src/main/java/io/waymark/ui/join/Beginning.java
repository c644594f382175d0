package io.waymark.ui.join;

import io.waymark.ui.client.Account.PasskeyCreation;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Joining.NewAccount;
import io.waymark.ui.client.Joining.NewPasskeyAccount;

/** The two ways to begin. Each may throw an {@link ApiProblem} about what was typed. */
interface Beginning {
  void withPassword(NewAccount account);

  /** What to ask the browser for. */
  PasskeyCreation ask();

  void withPasskey(NewPasskeyAccount account);
}
