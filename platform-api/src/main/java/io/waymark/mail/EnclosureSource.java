package io.waymark.mail;

import java.util.Optional;

/** Makes what letters of a feature bring along. */
public interface EnclosureSource {
  /** The kind of {@link LetterEnclosure} that it makes. */
  String kind();

  /**
   * As things stand now, in the scope of the letter's tenant.
   *
   * @param id as the enclosure names it
   * @return empty when there is nothing to bring along any more; the letter then goes without
   */
  Optional<Enclosed> make(long id, Letter letter);
}
