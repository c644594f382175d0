package io.waymark.walls;

import io.waymark.support.Answer;
import io.waymark.support.Person;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Drafts of a track and of a framework that could be published, and names that are free. */
final class DraftsIn {
  private static final String PROGRAMS = "/api/v1/programs";
  private static final AtomicInteger MADE = new AtomicInteger();

  private DraftsIn() {}

  static void placed(Person admin, Map<String, String> places) {
    String slug = "draft-" + MADE.incrementAndGet();
    String free = "free-" + slug;
    for (String operation :
        List.of(
            "createProgram",
            "beginTrackDraft",
            "importTrack",
            "beginFrameworkDraft",
            "importFramework")) {
      places.put(operation + ".slug", free);
    }
    for (String draft : List.of("TrackDraft", "FrameworkDraft")) {
      places.put("save" + draft + ".slug", slug);
      places.put("save" + draft + ".If-Match", "\"0\"");
      places.put("publish" + draft + ".If-Match", "\"0\"");
    }
    placeTrack(admin, slug, places);
    placeFramework(admin, slug, places);
  }

  private static void placeTrack(Person admin, String slug, Map<String, String> places) {
    Answer programs = admin.gets(PROGRAMS).isOk();
    String programId = programs.text("items.0.programId");
    String versionId = programs.text("items.0.tracks.0.versions.0.trackVersionId");
    places.put("programId", programId);
    places.put("trackVersionId", versionId);
    places.put("earlierVersionId", versionId);
    places.put("beginTrackDraft.fromVersionId", versionId);
    var wanted = Map.of("shipped", "junior-to-mid", "slug", slug);
    places.put(
        "trackDraftId",
        admin
            .posts(PROGRAMS + "/" + programId + "/track-drafts", wanted)
            .isCreated()
            .text("trackDraftId"));
  }

  private static void placeFramework(Person admin, String slug, Map<String, String> places) {
    String versionId =
        admin.gets("/api/v1/frameworks").isOk().text("items.0.versions.0.frameworkVersionId");
    places.put("frameworkVersionId", versionId);
    places.put("earlierFrameworkVersionId", versionId);
    places.put("beginFrameworkDraft.fromVersionId", versionId);
    var wanted = Map.of("shipped", "engineer-junior-mid", "slug", slug);
    places.put(
        "frameworkDraftId",
        admin.posts("/api/v1/framework-drafts", wanted).isCreated().text("frameworkDraftId"));
  }
}
