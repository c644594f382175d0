package io.waymark.participation;

import io.waymark.application.Applicant;
import io.waymark.application.KnownMember;
import io.waymark.application.PutDown;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.Seats;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.Placing;
import io.waymark.memberimport.Row;
import io.waymark.memberimport.Sheet;
import io.waymark.participation.ImportView.RowView;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Puts many people into a cohort at once: every row, or none while one of them is refused. Safe to
 * run twice: who is in already gets no second place and no second letter.
 */
@Singleton
class EnrolmentImports {
  private final Cohorts cohorts;
  private final Seats seats;
  private final Placing placing;
  private final PutDown putDown;
  private final EnrolmentLetters letters;

  EnrolmentImports(
      Cohorts cohorts, Seats seats, Placing placing, PutDown putDown, EnrolmentLetters letters) {
    this.cohorts = cohorts;
    this.seats = seats;
    this.placing = placing;
    this.putDown = putDown;
    this.letters = letters;
  }

  /**
   * @throws Unprocessable {@code import.encoding}, {@code import.malformed}, {@code
   *     import.columns}, {@code import.empty}, {@code import.too_many}
   * @throws Conflict {@code cohort.not_enrolling}, {@code limit.members}
   */
  @Transactional
  ImportView run(Actor actor, long cohortId, ImportPeople wanted) {
    Cohort cohort = cohorts.lock(cohortId);
    if (!cohort.status().isOpenForEnrolment()) {
      throw new Conflict("cohort.not_enrolling", "Open the cohort for enrolment first.");
    }
    List<Row> rows = Sheet.readBase64(wanted.file(), putDown.language());
    Fates fates = fates(cohort, rows);
    List<RowView> views = rows.stream().map(fates::of).toList();
    boolean refused = views.stream().anyMatch(view -> view.fate() == Fate.REFUSED);
    if (!refused) {
      putDown.requireRoomFor(count(views, Fate.INVITE));
    }
    boolean applies = wanted.apply() && !refused;
    if (applies) {
      apply(actor, cohort, rows, views);
    }
    return ImportView.of(applies, views);
  }

  private Fates fates(Cohort cohort, List<Row> rows) {
    List<String> addresses = rows.stream().map(Row::email).distinct().toList();
    Map<String, KnownMember> members = putDown.members(addresses);
    List<Long> ids = members.values().stream().map(KnownMember::membershipId).toList();
    Integer capacity = cohort.capacity();
    long free = capacity == null ? Long.MAX_VALUE : capacity - seats.taken(cohort.id());
    return new Fates(
        members,
        settled(cohort, addresses),
        placing.inCohort(cohort.id(), ids),
        placing.taken(cohort.id(), cohort.programId(), ids),
        free);
  }

  /** Who said no would get no letter, whatever else is known of them. */
  private Map<String, Fate> settled(Cohort cohort, List<String> addresses) {
    Map<String, Fate> settled = new HashMap<>();
    putDown.known(cohort.id(), addresses).forEach(one -> settled.put(one, Fate.IN_ALREADY));
    putDown.declined(addresses).forEach(one -> settled.put(one, Fate.DECLINED));
    return settled;
  }

  private void apply(Actor actor, Cohort cohort, List<Row> rows, List<RowView> views) {
    List<Long> members = new ArrayList<>();
    List<Applicant> invited = new ArrayList<>();
    List<Applicant> waiting = new ArrayList<>();
    Map<String, KnownMember> known =
        putDown.members(rows.stream().map(Row::email).distinct().toList());
    IntStream.range(0, rows.size())
        .forEach(
            i -> {
              Row row = rows.get(i);
              KnownMember member = known.get(row.email());
              switch (views.get(i).fate()) {
                case ENROL -> members.add(Objects.requireNonNull(member).membershipId());
                case INVITE -> invited.add(applicant(row));
                case WAITLIST -> {
                  if (member == null) {
                    waiting.add(applicant(row));
                  } else {
                    members.add(member.membershipId());
                  }
                }
                default -> {}
              }
            });
    putDown.putDown(actor, cohort, invited, waiting);
    letters.placed(placing.place(cohort.id(), members), cohort);
  }

  private static Applicant applicant(Row row) {
    var invitee = Objects.requireNonNull(row.invitee());
    return new Applicant(invitee.address(), invitee.name(), invitee.title(), invitee.language());
  }

  private static int count(List<RowView> views, Fate fate) {
    return (int) views.stream().filter(view -> view.fate() == fate).count();
  }
}
