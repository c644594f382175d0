package io.waymark.whatif;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.Progress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** A digest of the facts from which a preview was made, on whichever node. */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(Cohort cohort, Proposal proposal, List<Subject> people) {
    Fingerprint print = new Fingerprint();
    print.add(cohort.status(), cohort.track().versionId(), plan(cohort.plan()), said(proposal));
    people.stream()
        .sorted(Comparator.comparing(subject -> subject.enrolment().id()))
        .forEach(print::add);
    return HexFormat.of().formatHex(print.digest.digest()).substring(0, 32);
  }

  /** Somebody with how far they have come. */
  record Subject(Enrolment enrolment, Progress progress) {}

  private void add(Subject subject) {
    Enrolment enrolment = subject.enrolment();
    EnrolmentPlan plan = enrolment.history().calendar().enrolment();
    var milestones = new TreeMap<String, Object>();
    subject.progress().milestones().forEach((key, state) -> milestones.put(key, state.status()));
    add(
        enrolment.id(),
        enrolment.storedStatus(),
        plan.joinedAt(),
        plan.zones(),
        sorted(plan.pauses()),
        plan.extensions(),
        enrolment.submissions().stream().map(s -> s.period() + "@" + s.submittedAt()).toList(),
        milestones,
        subject.progress().tasksDone().size());
  }

  private void add(Object... facts) {
    for (Object fact : facts) {
      digest.update(String.valueOf(fact).getBytes(UTF_8));
      digest.update((byte) '\n');
    }
  }

  private static String said(Proposal proposal) {
    return proposal instanceof Proposal.AdoptVersion adopt
        ? "adopt " + adopt.track().versionId()
        : proposal.toString();
  }

  private static Object plan(CohortPlan plan) {
    return List.of(plan.startsOn(), sorted(plan.breaks()), plan.moves());
  }

  private static List<WeekSpan> sorted(List<WeekSpan> spans) {
    return spans.stream()
        .sorted(Comparator.comparing(WeekSpan::firstDay).thenComparing(WeekSpan::weeks))
        .toList();
  }
}
