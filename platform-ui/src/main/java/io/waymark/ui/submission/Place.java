package io.waymark.ui.submission;

import io.waymark.ui.client.Tracks.Milestone;

/**
 * Which milestone of whom.
 *
 * @param participantName whose it is
 */
public record Place(String enrolmentId, String participantName, Milestone milestone) {
  String key() {
    return milestone.key();
  }
}
