package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Operation;
import io.waymark.support.ServedApi;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an organisation that has stored as much as it may cannot do, by the served document. */
class WhenFullTest {
  /** What people came for; a new operation of this kind belongs here. */
  private static final Set<String> STORING =
      Set.of(
          "submitCheckIn",
          "editCheckIn",
          "saveCheckInDraft",
          "writeReply",
          "saveReplyDraft",
          "saveDecisionDraft",
          "tickTask",
          "declareAbsence",
          "confirmPairing",
          "inviteSomebody",
          "resendInvitation",
          "importMembers",
          "createProgram",
          "beginTrackDraft",
          "importTrack",
          "saveTrackDraft",
          "publishTrackDraft",
          "beginFrameworkDraft",
          "importFramework",
          "saveFrameworkDraft",
          "publishFrameworkDraft",
          "createScimUser");

  @Test
  void whatStoresMoreIsRefused() {
    assertThat(refused()).containsAll(STORING);
  }

  @Test
  void accountsMembershipsAndExportsGoOn() {
    assertThat(refused())
        .doesNotContain(
            "signOut",
            "switchTenant",
            "changePassword",
            "changeEmail",
            "startTotp",
            "registerPasskey",
            "joinOrganisation",
            "changeRoles",
            "changeMemberStatus",
            "transferOwnership",
            "startOwnExport",
            "startExport",
            "changeScimUser",
            "removeScimUser",
            "changeScimGroup");
  }

  private static Set<String> refused() {
    return ServedApi.operations().stream()
        .filter(operation -> operation.problemCodes().contains("limit.storage"))
        .map(Operation::id)
        .collect(Collectors.toSet());
  }
}
