package io.waymark.dossier;

import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is held of a person or an organisation into a ZIP with {@code waymark.json}, its JSON
 * Schema and {@code index.html}. Reads page by page, so that no dossier fills the memory, and not
 * in one snapshot: what changes meanwhile may be in it or not.
 */
@Singleton
public class Dossiers {
  private static final Set<String> FACTS_ONLY = Set.of("details");

  private final SectionReads reads;
  private final Members members;
  private final Clock clock;

  Dossiers(SectionReads reads, Members members, Clock clock) {
    this.reads = reads;
    this.members = members;
    this.clock = clock;
  }

  /**
   * All of an account, in all its organisations, as far as the person may see it.
   *
   * @param percent told how far it is, 0 to 100, by the same thread
   */
  public void ofPerson(long accountId, Locale language, Path zip, IntConsumer percent) {
    var chapters = new ArrayList<Chapter>();
    chapters.add(account(accountId));
    members.choicesOf(accountId).forEach(choice -> chapters.add(membership(choice, accountId)));
    write(new Cover("person", language, zone(chapters.getFirst())), chapters, zip, percent);
  }

  /** What one organisation holds of somebody, who may have left it. */
  public void ofMembership(
      long tenantId, long membershipId, Locale language, Path zip, IntConsumer percent) {
    long accountId = Tenants.in(tenantId, () -> members.get(membershipId)).accountId();
    var here =
        members.choicesOf(accountId).stream()
            .filter(choice -> choice.tenantId() == tenantId)
            .map(choice -> membership(choice, accountId))
            .toList();
    write(new Cover("person", language, zone(account(accountId))), here, zip, percent);
  }

  /** An organisation, without what its people wrote. */
  public void ofTenant(long tenantId, Locale language, Path zip, IntConsumer percent) {
    var all = new Chapter("organisation", "", TenantSections.ALL, Map.of("tenantId", tenantId));
    write(new Cover("organisation", language, ZoneOffset.UTC), List.of(all), zip, percent);
  }

  /**
   * @param name a field of the file; several of one name are a list
   * @param title what people call it; empty for what has no name of its own
   */
  private record Chapter(
      String name, String title, List<Section> sections, Map<String, Long> given) {}

  private static Chapter account(long accountId) {
    return new Chapter(
        "account",
        "",
        AccountSections.ALL,
        Map.of("tenantId", Tenants.INSTALLATION, "accountId", accountId));
  }

  private static Chapter membership(MembershipChoice choice, long accountId) {
    var given =
        Map.of(
            "tenantId",
            choice.tenantId(),
            "membershipId",
            choice.membershipId(),
            "accountId",
            accountId);
    return new Chapter("memberships", choice.tenantName(), PersonSections.ALL, given);
  }

  private ZoneId zone(Chapter account) {
    return reads.page(account.sections().getFirst(), given(account, 0)).stream()
        .map(row -> ZoneId.of(String.valueOf(row.fields().get("zone"))))
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }

  private void write(Cover cover, List<Chapter> chapters, Path zip, IntConsumer percent) {
    int all = Math.max(1, chapters.stream().mapToInt(chapter -> chapter.sections().size()).sum());
    int done = 0;
    try (var book = new Book(cover, zip, clock.instant())) {
      for (Chapter chapter : chapters) {
        book.chapter(chapter.name(), chapter.title());
        for (Section section : chapter.sections()) {
          write(chapter, section, book);
          percent.accept(99 * ++done / all);
        }
      }
      book.finish();
    }
  }

  private void write(Chapter chapter, Section section, Book book) {
    book.section(section);
    @Nullable Row last = null;
    do {
      var rows = reads.page(section, given(chapter, last == null ? 0 : last.id()));
      rows.forEach(row -> book.row(plain(row)));
      last = section.isList() && rows.size() == Section.PAGE ? rows.getLast() : null;
    } while (last != null);
    book.endOfSection();
  }

  private static Map<String, Long> given(Chapter chapter, long after) {
    var given = new java.util.HashMap<>(chapter.given());
    given.put("after", after);
    return given;
  }

  /** Of an event's details the facts; a personal value stands beside them, its digest nowhere. */
  private static Map<String, Object> plain(Row row) {
    FACTS_ONLY.forEach(
        field ->
            row.fields()
                .computeIfPresent(
                    field,
                    (name, details) -> {
                      ((Map<?, ?>) details).values().removeIf(Map.class::isInstance);
                      return details;
                    }));
    return row.fields();
  }
}
