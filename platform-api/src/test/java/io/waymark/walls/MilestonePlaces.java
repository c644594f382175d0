package io.waymark.walls;

import java.util.Map;

/** Milestones in several states: evidence prepared, ready to be handed in, handed in. */
record MilestonePlaces(Circle circle) {
  private static final String PREPARED = "process-learned";
  private static final String READY = "first-talk";
  private static final String SUBMITTED = "simpler-way";
  private static final String UNTOUCHED = "packet-frozen";

  void place() {
    put("milestoneKey", PREPARED);
    put("evidenceId", add(PREPARED));
    put("changeEvidence.If-Match", "*");
    add(READY);
    put("submitMilestone.milestoneKey", READY);
    add(SUBMITTED);
    submit(SUBMITTED);
    put("decideMilestone.milestoneKey", SUBMITTED);
    put("readSubmission.milestoneKey", SUBMITTED);
    put("saveDecisionDraft.milestoneKey", SUBMITTED);
    circle.mentor().puts(of(SUBMITTED, "decision-draft"), Map.of("words", "Well begun")).isOk();
    put("waiveMilestone.milestoneKey", UNTOUCHED);
  }

  private String add(String milestone) {
    var said = Map.of("kind", "TEXT", "title", "What I learned", "text", "Who decides, and when.");
    return circle.participant().posts(of(milestone, "evidence"), said).isCreated().text("id");
  }

  private void submit(String milestone) {
    circle.participant().calls().call("POST", of(milestone, "submissions"), null).isEmpty();
  }

  private String of(String milestone, String path) {
    return "/api/v1/enrolments/%s/milestones/%s/%s"
        .formatted(circle.places().get("enrolmentId"), milestone, path);
  }

  private void put(String name, String place) {
    circle.places().put(name, place);
  }
}
