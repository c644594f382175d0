package io.waymark.availability;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.FocusArea;
import io.waymark.matching.Hours;
import io.waymark.shared.id.Id;
import io.waymark.shared.text.Listed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a participant wishes for in a mentor.
 *
 * @param stated whether they have said so; else it is what counts until they do
 * @param mentors whom they may ask for
 */
@Serdeable
record PreferencesView(
    boolean stated,
    int fromMinute,
    int toMinute,
    Set<FocusArea> focusAreas,
    List<String> languages,
    List<Id> wantedIds,
    List<Id> declinedIds,
    List<Choice> mentors) {

  /** A mentor who can be asked for. */
  @Serdeable
  record Choice(
      Id mentorId,
      String name,
      @Nullable String title,
      Set<FocusArea> focusAreas,
      List<String> languages) {
    static Choice of(ChoiceRead read) {
      return new Choice(
          new Id(read.mentorId()),
          read.name(),
          read.title(),
          FocusArea.split(read.focusAreas()),
          Listed.split(read.languages()));
    }
  }

  static PreferencesView of(
      @Nullable PreferenceRow row, List<WishRow> wishes, List<ChoiceRead> mentors) {
    return new PreferencesView(
        row != null,
        row == null ? Hours.USUAL_FROM : row.fromMinute(),
        row == null ? Hours.USUAL_TO : row.toMinute(),
        row == null ? Set.of() : FocusArea.split(row.focusAreas()),
        row == null ? List.of() : Listed.split(row.languages()),
        wishes.stream()
            .filter(wish -> wish.choice() != null)
            .map(wish -> new Id(wish.mentorId()))
            .toList(),
        wishes.stream()
            .filter(wish -> wish.choice() == null)
            .map(wish -> new Id(wish.mentorId()))
            .toList(),
        mentors.stream().map(Choice::of).toList());
  }
}
