package io.waymark.announcement;

import io.micronaut.core.annotation.Introspected;
import io.waymark.shared.id.Id;
import java.time.Instant;

/** An announcement in one row. */
@Introspected
record AnnouncementRead(
    long id,
    String cohortName,
    String sender,
    String title,
    String text,
    boolean byMail,
    int people,
    Instant sentAt) {
  AnnouncementsView.AnnouncementView view() {
    return new AnnouncementsView.AnnouncementView(
        new Id(id), cohortName, sender, title, text, byMail, people, sentAt);
  }
}
