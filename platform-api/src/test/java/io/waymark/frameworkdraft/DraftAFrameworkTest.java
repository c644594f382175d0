package io.waymark.frameworkdraft;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.framework.FrameworkDocumentReader;
import io.waymark.framework.FrameworkDocumentWriter;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftAFrameworkTest {
  private static final String DRAFTS = "/api/v1/framework-drafts";
  private static final Map<String, String> SHIPPED = Map.of("shipped", "engineer-junior-mid");

  @BeforeEach
  void itIsFebruary() {
    Api.clock().set("2026-02-27T09:00", "UTC");
  }

  @Test
  void theShippedOneIsCopiedChangedAndPublished() {
    Person ada = Organisation.employer().admin("Ada");
    Answer draft = ada.posts(DRAFTS, SHIPPED).isCreated();
    assertThat(draft.count("faults")).isZero();
    String place = DRAFTS + "/" + draft.text("frameworkDraftId");
    Map<String, Object> document = shipped();
    document.put("name", Map.of("en", "Ours", "de", "Unseres"));

    Answer saved = save(ada, place, "\"0\"", document).isOk();

    assertThat(
            ada.calls()
                .ifMatch(saved.etag())
                .put(place + "/publication")
                .isCreated()
                .number("number"))
        .isOne();
    ada.calls().ifMatch(saved.etag()).put(place + "/publication").refuses(409, "draft.published");
    Answer listed = ada.gets("/api/v1/frameworks").isOk();
    assertThat(listed.text("items.0.name")).isEqualTo("Ours");
    assertThat(listed.number("items.0.versions.0.competencies")).isEqualTo(5);
    assertThat(listed.count("drafts")).isZero();
  }

  @Test
  void whatUsesAVersionIsVisibleAndTheNextOneIsCompared() {
    Person ada = RunningCohort.startingOn("2026-03-02").admin();
    Answer before = ada.gets("/api/v1/frameworks").isOk();
    assertThat(before.text("items.0.versions.0.tracks.0.slug")).isEqualTo("junior-to-mid");
    String versionId = before.text("items.0.versions.0.frameworkVersionId");
    String place =
        DRAFTS
            + "/"
            + ada.posts(DRAFTS, Map.of("fromVersionId", versionId))
                .isCreated()
                .text("frameworkDraftId");
    Map<String, Object> document = shipped();
    document.put("summary", Map.of("en", "Changed", "de", "Anders"));
    Answer saved = save(ada, place, "\"0\"", document).isOk();
    Answer published = ada.calls().ifMatch(saved.etag()).put(place + "/publication").isCreated();

    Answer changes =
        ada.gets(
            "/api/v1/framework-versions/%s/changes-since/%s"
                .formatted(published.text("frameworkVersionId"), versionId));

    assertThat(published.number("number")).isEqualTo(2);
    assertThat(changes.isOk().texts("items", "thing")).containsExactly("document");
    assertThat(changes.text("items.0.fields.0.name")).isEqualTo("summary.de");
    assertThat(changes.text("items.0.fields.0.to")).isEqualTo("Anders");
  }

  @Test
  void anUnfinishedOneIsKeptAndNotPublished() {
    Person ada = Organisation.employer().admin("Ada");
    Answer draft = ada.posts(DRAFTS, Map.of("slug", "own", "name", "Own")).isCreated();
    String place = DRAFTS + "/" + draft.text("frameworkDraftId");

    assertThat(draft.texts("faults", "pointer")).contains("/summary/en", "/levels");
    ada.calls().ifMatch("\"0\"").put(place + "/publication").refuses(422, "draft.faults");
    ada.posts(DRAFTS, Map.of("slug", "own", "name", "Own")).refuses(409, "draft.exists");
    ada.calls().delete(place).isEmpty();
  }

  @Test
  void aFileComesBackAsItWent() {
    Person ada = RunningCohort.startingOn("2026-03-02").admin();
    String versionId = ada.gets("/api/v1/frameworks").text("items.0.versions.0.frameworkVersionId");
    String file = ada.gets("/api/v1/framework-versions/" + versionId + "/file").isOk().body();

    assertThat(FrameworkDocumentReader.read(file))
        .isEqualTo(FrameworkDocumentReader.shipped("engineer-junior-mid"));
    Answer draft = ada.posts(DRAFTS + "/import", Map.of("yaml", file)).isCreated();
    assertThat(draft.number("number")).isEqualTo(2);
    ada.posts(
            DRAFTS + "/import", Map.of("yaml", file.replace("schema: 1", "schema: 7"), "slug", "x"))
        .refuses(422, "draft.shape");
    assertThat(ada.gets("/api/v1/frameworks").count("drafts")).isOne();
  }

  private static Map<String, Object> shipped() {
    return FrameworkDocumentWriter.tree(FrameworkDocumentReader.shipped("engineer-junior-mid"));
  }

  private static Answer save(Person ada, String place, String etag, Map<String, Object> document) {
    return ada.calls().ifMatch(etag).put(place, Map.of("document", document));
  }
}
