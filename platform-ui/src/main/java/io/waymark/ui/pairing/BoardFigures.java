package io.waymark.ui.pairing;

import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.PairingProposal.Pair;
import io.waymark.ui.parts.Stats;
import io.waymark.ui.text.Words;
import org.jspecify.annotations.Nullable;

/** How many have a mentor, and how many would. */
final class BoardFigures extends Div {
  BoardFigures(Desk desk, @Nullable PairingProposal proposal) {
    Words words = desk.words();
    Stats stats = new Stats();
    long people = desk.board().people().size();
    long paired = desk.board().people().stream().filter(Person::hasPrimary).count();
    if (proposal == null) {
      int room =
          desk.board().mentors().stream()
              .mapToInt(mentor -> Math.max(0, mentor.capacity() - mentor.mentees()))
              .sum();
      stats
          .figure(Long.toString(paired), words.of("cohort.of", people), words.of("pairing.paired"))
          .figure(Long.toString(people - paired), null, words.of("pairing.unpaired"))
          .figure(Integer.toString(room), null, words.of("pairing.room-left"));
    } else {
      long locked = proposal.pairs().stream().filter(Pair::locked).count();
      stats
          .figure(
              Integer.toString(proposal.pairs().size()), null, words.of("pairing.figure.proposed"))
          .figure(Long.toString(locked), null, words.of("pairing.figure.locked"))
          .figure(
              Integer.toString(proposal.unmatched().size()), null, words.of("pairing.unpaired"));
      Integer mean = proposal.meanScore();
      if (mean != null) {
        stats.figure(
            Integer.toString(mean), words.of("cohort.of", 100), words.of("pairing.figure.mean"));
      }
    }
    add(stats);
  }
}
