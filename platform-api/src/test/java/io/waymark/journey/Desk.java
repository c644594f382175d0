package io.waymark.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.support.Answer;
import io.waymark.support.Person;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an admin does about one cohort.
 *
 * @param path of the cohort
 */
record Desk(Person admin, String path) {

  static Desk drafting(Person admin, String versionId, String name, String startsOn) {
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("trackVersionId", versionId);
    wanted.put("name", name);
    wanted.put("startsOn", startsOn);
    wanted.put("zone", "UTC");
    wanted.put("capacity", 12);
    Answer made = admin.posts("/api/v1/cohorts", wanted).isCreated();
    return new Desk(admin, "/api/v1/cohorts/" + made.text("id"));
  }

  Answer cohort() {
    return admin.gets(path).isOk();
  }

  Answer reads(String what) {
    return admin.gets(path + what).isOk();
  }

  Answer asks(String what, Object body) {
    return admin.posts(path + what, body);
  }

  Answer opens() {
    return admin.puts(path + "/status", Map.of("status", "ENROLLING"));
  }

  Answer fills(String rows, boolean apply) {
    byte[] file = ("email,name\n" + rows).getBytes(UTF_8);
    return asks(
        "/people/import", Map.of("file", Base64.getEncoder().encodeToString(file), "apply", apply));
  }

  /** By name. */
  Answer people() {
    return reads("/people");
  }

  /** Looks first, and then does it; answers what was to be seen. */
  Answer changes(Map<String, Object> change) {
    Answer preview = asks("/change-previews", change).isOk();
    var meant = Map.of("change", change, "fingerprint", preview.text("fingerprint"));
    asks("/changes", meant).isCreated();
    return preview;
  }

  Answer graduates(String enrolmentId, boolean withOpenMilestones) {
    return asks(
        "/graduations",
        Map.of("enrolmentIds", List.of(enrolmentId), "withOpenMilestones", withOpenMilestones));
  }
}
