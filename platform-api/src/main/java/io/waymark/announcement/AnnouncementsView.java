package io.waymark.announcement;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;

/** Announcements, newest first. */
@Serdeable
record AnnouncementsView(List<AnnouncementView> items) {
  /**
   * @param cohortName to whom
   * @param sender who told it, by name
   * @param byMail whether it went out by mail as well
   * @param people to how many it was told
   */
  @Serdeable
  record AnnouncementView(
      Id announcementId,
      String cohortName,
      String sender,
      String title,
      String text,
      boolean byMail,
      int people,
      Instant sentAt) {}
}
