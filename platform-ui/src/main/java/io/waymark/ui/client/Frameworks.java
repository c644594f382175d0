package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** Competency frameworks, their versions, and drafts of them to begin. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Frameworks {
  @Get("/frameworks")
  All list();

  @Get("/framework-versions/{frameworkVersionId}/file")
  @Consumes({"application/yaml", "application/problem+json"})
  byte[] file(String frameworkVersionId);

  @Get("/framework-versions/{frameworkVersionId}/changes-since/{earlierFrameworkVersionId}")
  Documents.Changes changes(String frameworkVersionId, String earlierFrameworkVersionId);

  /** Refused with {@code draft.exists} or {@code framework.exists}. */
  @Post("/framework-drafts")
  FrameworkDrafts.Draft begin(@Body Programs.NewDraft wanted);

  /** Refused with {@code draft.exists}, {@code draft.file} or {@code draft.shape}. */
  @Post("/framework-drafts/import")
  FrameworkDrafts.Draft fromFile(@Body Documents.ImportFile file);

  /** All frameworks, and what is being drafted. */
  @Serdeable
  record All(List<Framework> items, List<Draft> drafts) {
    public All {
      items = Lists.orEmpty(items);
      drafts = Lists.orEmpty(drafts);
    }
  }

  /** A framework with its versions, newest first. */
  @Serdeable
  record Framework(String slug, String name, List<Version> versions) {
    public Framework {
      versions = Lists.orEmpty(versions);
    }
  }

  /** A published version, and the versions of tracks that serve it. */
  @Serdeable
  record Version(
      String frameworkVersionId,
      int number,
      Instant publishedAt,
      int competencies,
      int levels,
      List<Use> tracks) {
    public Version {
      tracks = Lists.orEmpty(tracks);
    }
  }

  /** A version of a track. */
  @Serdeable
  record Use(String trackVersionId, String programName, String slug, int number) {}

  /** A draft that is not published yet. */
  @Serdeable
  record Draft(String frameworkDraftId, String slug, Instant savedAt) {}
}
