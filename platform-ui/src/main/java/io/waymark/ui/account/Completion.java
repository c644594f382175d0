package io.waymark.ui.account;

import io.waymark.ui.client.Account;

/**
 * What follows when a second factor was added: tokens that know it, and recovery codes for whoever
 * has none yet.
 */
record Completion(Desk desk) {
  void run() {
    desk.signIns().renew(desk.visit().tenant());
    if (desk.account().secondFactor().recoveryCodesLeft() > 0) {
      desk.changed().run();
      return;
    }
    Account.RecoveryCodes codes = desk.account().renewRecoveryCodes();
    new CodesDialog(desk, codes.codes()).open();
  }
}
