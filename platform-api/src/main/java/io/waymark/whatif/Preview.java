package io.waymark.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do.
 *
 * @param people those whose dates change, by name
 * @param track what differs between the versions; null where the version stays
 * @param fingerprint of everything that the preview was made from: the same for as long as applying
 *     the change would do just this
 */
public record Preview(
    Proposal proposal,
    Run before,
    Run after,
    List<PersonChange> people,
    @Nullable TrackDifference track,
    String fingerprint) {

  /** How many dates change, over all people. */
  public int dates() {
    return people.stream().mapToInt(person -> person.changes().size()).sum();
  }
}
