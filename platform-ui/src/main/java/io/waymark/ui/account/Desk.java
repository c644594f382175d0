package io.waymark.ui.account;

import io.waymark.ui.client.Account;
import io.waymark.ui.session.PasskeyPrompt;
import io.waymark.ui.session.SignIns;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;

/**
 * What every part of the account's page works with.
 *
 * @param changed shows the page anew after something about the protection changed
 */
record Desk(Visit visit, Account account, SignIns signIns, PasskeyPrompt prompt, Runnable changed) {
  Words words() {
    return visit.words();
  }
}
