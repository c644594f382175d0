package io.waymark.ui.pairing;

import io.waymark.ui.client.PairingBoard;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.function.Consumer;

/**
 * What every part of the page works with.
 *
 * @param board as it was last read
 * @param told takes what was done, in words; the screen is to be read anew
 */
record Desk(Visit visit, Pairings pairings, PairingBoard board, Consumer<String> told) {
  Words words() {
    return visit.words();
  }

  Sayings sayings() {
    return new Sayings(words());
  }
}
