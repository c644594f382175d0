package io.waymark.ui.account;

import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.State;

/** How many recovery codes are left, and new ones. */
final class CodesPart extends Part {
  private static final int FEW = 3;

  CodesPart(Desk desk, int left) {
    super(desk);
    Block block = Block.flat(words().of("account.codes"));
    block.aside(
        new Chip(left < FEW ? State.RISK : State.DONE, words().count("account.codes.left", left)));
    add(
        block.with(
            quiet(words().of("account.codes.text")),
            problem,
            small(words().of("account.codes.renew"), this::renew)));
  }

  private void renew() {
    tries(() -> new CodesDialog(desk, desk.account().renewRecoveryCodes().codes()).open());
  }
}
