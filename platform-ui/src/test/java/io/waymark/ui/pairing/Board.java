package io.waymark.ui.pairing;

import io.waymark.ui.client.FocusArea;
import io.waymark.ui.client.PairingBoard;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.PairingProposal.Attribute;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Pairings.ExclusionKind;
import java.util.List;

/** A cohort with somebody who waits, somebody who is paired, and a proposal. */
final class Board {
  private Board() {}

  static PairingBoard board(Pairings.Lock... locked) {
    return new PairingBoard(
        "c1",
        "Spring 2026",
        List.of(
            new PairingBoard.Person(
                "e1",
                "Noor Haddadi",
                null,
                "Europe/Berlin",
                true,
                List.of(FocusArea.BACKEND),
                List.of("de"),
                List.of()),
            new PairingBoard.Person(
                "e2",
                "Lea Fischer",
                null,
                "Europe/Berlin",
                false,
                List.of(),
                List.of(),
                List.of(new PairingBoard.Pairing("p1", "m1", "Mara Lindqvist", true, false, 450)))),
        List.of(mentor("m1", "Mara Lindqvist", 1), mentor("m2", "Piet Vermeer", 0)),
        List.of(
            new PairingBoard.KeptApart(
                "x1",
                "Noor Haddadi",
                "Piet Vermeer",
                ExclusionKind.LINE_MANAGER,
                "since January",
                false)),
        new PairingBoard.Weights(40, 25, 20, 15, 60, "\"-1\""),
        List.of(locked));
  }

  private static PairingBoard.Mentor mentor(String id, String name, int mentees) {
    return new PairingBoard.Mentor(
        id,
        name,
        null,
        "Europe/Berlin",
        true,
        2,
        mentees,
        540,
        1020,
        List.of(FocusArea.BACKEND),
        List.of("en"));
  }

  static PairingProposal.Score score() {
    return new PairingProposal.Score(
        81,
        List.of(
            new PairingProposal.Part(Attribute.FOCUS, 40, 40),
            new PairingProposal.Part(Attribute.WISHES, 25, 20),
            new PairingProposal.Part(Attribute.HOURS, 20, 20),
            new PairingProposal.Part(Attribute.LANGUAGE, 15, 0)),
        List.of(Attribute.FOCUS, Attribute.WISHES),
        List.of(FocusArea.BACKEND),
        1,
        true,
        300,
        null);
  }

  static PairingProposal proposal(boolean locked) {
    return new PairingProposal(
        "basis",
        List.of(
            new PairingProposal.Pair(
                "e1",
                "Noor Haddadi",
                "m1",
                "Mara Lindqvist",
                locked,
                score(),
                new PairingProposal.Rival("Piet Vermeer", 92, true))),
        List.of(
            new PairingProposal.Unmatched(
                "e9",
                "Nils Berg",
                List.of(
                    new PairingProposal.InTheWay(
                        "Mara Lindqvist", PairingProposal.Reason.TAKEN, 60, 240, Attribute.FOCUS)),
                2)),
        81,
        List.of());
  }
}
