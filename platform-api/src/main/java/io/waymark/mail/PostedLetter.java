package io.waymark.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param settledAt when it was sent or given up
 */
@MappedEntity("letter")
record PostedLetter(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    String event,
    String address,
    String language,
    String template,
    @TypeDef(type = DataType.JSON) Map<String, String> facts,
    @TypeDef(type = DataType.JSON) @Nullable LetterLink link,
    @TypeDef(type = DataType.JSON) @Nullable LetterEnclosure enclosure,
    LetterStatus status,
    int attempts,
    @Nullable String lastError,
    Instant postedAt,
    @Nullable Instant settledAt,
    @Version @Nullable Long version) {

  static PostedLetter of(Letter letter, long id, Instant now) {
    return new PostedLetter(
        id,
        null,
        letter.event(),
        letter.address(),
        letter.language().toLanguageTag(),
        letter.template(),
        letter.facts(),
        letter.link(),
        letter.enclosure(),
        LetterStatus.WAITING,
        0,
        null,
        now,
        null,
        null);
  }

  Letter letter() {
    return new Letter(
        event, address, Locale.forLanguageTag(language), template, facts, link, enclosure);
  }

  PostedLetter sent(Instant now) {
    return settled(LetterStatus.SENT, attempts + 1, null, now);
  }

  PostedLetter failed(String error) {
    return settled(LetterStatus.WAITING, attempts + 1, error, null);
  }

  PostedLetter givenUp(String error, Instant now) {
    return settled(LetterStatus.DEAD, attempts + 1, error, now);
  }

  PostedLetter postedAgain() {
    return settled(LetterStatus.WAITING, 0, lastError, null);
  }

  PostedLetter with(Map<String, String> newFacts) {
    return new PostedLetter(
        id, tenantId, event, address, language, template, newFacts, link, enclosure, status,
        attempts, lastError, postedAt, settledAt, version);
  }

  private PostedLetter settled(
      LetterStatus newStatus, int tried, @Nullable String error, @Nullable Instant at) {
    return new PostedLetter(
        id, tenantId, event, address, language, template, facts, link, enclosure, newStatus, tried,
        error, postedAt, at, version);
  }
}
