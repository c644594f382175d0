package io.waymark.ui.checkin;

import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.CheckIns.CheckInBody;
import io.waymark.ui.client.ThisWeek;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a form go: into a new check-in, kept as a draft until then, or into one that
 * was sent.
 */
final class Sending {
  private final CheckIns checkIns;
  private final String enrolmentId;
  private final int period;
  private @Nullable CheckIn replaced;

  Sending(CheckIns checkIns, Asked asked, @Nullable CheckIn replaced) {
    this.checkIns = checkIns;
    this.enrolmentId = asked.enrolment().id();
    this.period = asked.form().period();
    this.replaced = replaced;
  }

  /** True when a check-in that was sent is being changed. */
  boolean isChange() {
    return replaced != null;
  }

  /** The check-in that sending would replace; null when it would be the first. */
  @Nullable CheckIn replaced() {
    return replaced;
  }

  /** Keeps a draft, of a new check-in or of the change to one; answers when. */
  Instant keep(CheckInBody body) {
    String changes = replaced == null ? null : replaced.id();
    return checkIns.saveDraft(enrolmentId, new CheckIns.DraftOf(period, changes, body)).savedAt();
  }

  /** Throws the draft away. */
  void discard() {
    checkIns.discardDraft(enrolmentId, period);
  }

  CheckIn send(CheckInBody body) {
    CheckIn before = replaced;
    return before == null
        ? checkIns.submit(enrolmentId, CheckIns.NewCheckIn.of(period, body))
        : checkIns.change(before.id(), before.etag(), body);
  }

  /** Another tab was faster: what it sent is what the next attempt replaces. */
  void meetOther() {
    CheckIn before = replaced;
    String id = before == null ? sentElsewhere() : before.id();
    replaced = checkIns.get(id);
  }

  private String sentElsewhere() {
    ThisWeek.Form form = checkIns.thisWeek(enrolmentId, period).checkIn();
    return Objects.requireNonNull(form == null ? null : form.checkInId());
  }
}
