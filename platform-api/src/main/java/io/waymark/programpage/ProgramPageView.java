package io.waymark.programpage;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import java.util.List;

/**
 * A program's page as those who run it edit it.
 *
 * @param organisation its slug, in the page's address
 * @param programKey the program's slug, in the page's address
 * @param etag for {@code If-Match}
 */
@Serdeable
record ProgramPageView(
    Id programId,
    String name,
    String organisation,
    String programKey,
    boolean published,
    String aboutEn,
    String aboutDe,
    String audienceEn,
    String audienceDe,
    String timingEn,
    String timingDe,
    List<Question> questions,
    String etag) {
  static ProgramPageView of(ProgramPage page, OfferedProgram program, String organisation) {
    return new ProgramPageView(
        new Id(program.id()),
        program.name(),
        organisation,
        program.slug(),
        page.published(),
        page.aboutEn(),
        page.aboutDe(),
        page.audienceEn(),
        page.audienceDe(),
        page.timingEn(),
        page.timingDe(),
        page.questions(),
        ETag.of(page.tag()));
  }
}
