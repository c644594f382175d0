package io.waymark.programpage;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All that the page says; an empty text is left out of it.
 *
 * @param published whether people without an account see it
 * @param aboutEn what the program is, in paragraphs between empty lines; so {@code aboutDe}
 * @param audienceEn for whom; so {@code audienceDe}
 * @param timingEn when, and how much of a week it takes; so {@code timingDe}
 * @param questions what applicants are asked, three at most
 */
@Serdeable
public record EditProgramPage(
    boolean published,
    @NotNull @Size(max = 4000) String aboutEn,
    @NotNull @Size(max = 4000) String aboutDe,
    @NotNull @Size(max = 1000) String audienceEn,
    @NotNull @Size(max = 1000) String audienceDe,
    @NotNull @Size(max = 1000) String timingEn,
    @NotNull @Size(max = 1000) String timingDe,
    @NotNull @Size(max = 3) List<@Valid Question> questions) {
  /** Without those that ask nothing. */
  List<Question> asked() {
    return questions.stream()
        .filter(question -> !question.isEmpty())
        .map(question -> new Question(question.en().strip(), question.de().strip()))
        .toList();
  }
}
