package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Frameworks that are being edited. A change names the version that was read. */
@ApiCall
@Client(id = "api", path = "/api/v1/framework-drafts", errorType = ProblemBody.class)
public interface FrameworkDrafts {
  @Get("/{frameworkDraftId}")
  Draft read(String frameworkDraftId);

  @Put("/{frameworkDraftId}")
  Draft save(
      String frameworkDraftId, @Header("If-Match") String etag, @Body Documents.Document document);

  @Delete("/{frameworkDraftId}")
  void discard(String frameworkDraftId);

  /** Refused with {@code draft.faults} or {@code draft.published}. */
  @Put("/{frameworkDraftId}/publication")
  Published publish(String frameworkDraftId, @Header("If-Match") String etag);

  /** Against the version before it. */
  @Get("/{frameworkDraftId}/changes")
  Documents.Changes changes(String frameworkDraftId);

  @Get("/{frameworkDraftId}/file")
  @Consumes({"application/yaml", "application/problem+json"})
  byte[] file(String frameworkDraftId);

  /**
   * A draft as it was last saved.
   *
   * @param number of the version that it will be
   */
  @Serdeable
  record Draft(
      String frameworkDraftId,
      String slug,
      int number,
      @Nullable String baseVersionId,
      @Nullable String publishedVersionId,
      Instant savedAt,
      long version,
      Map<String, Object> document,
      List<Documents.Fault> faults) {
    public Draft {
      faults = Lists.orEmpty(faults);
    }
  }

  /** What it has become. */
  @Serdeable
  record Published(String frameworkVersionId, int number) {}
}
