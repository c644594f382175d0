package io.waymark.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {
  private final Person ann = Organisation.employer().mentor("Ann");
  private Caller calls;
  private List<String> codes;

  @BeforeEach
  void setUp() {
    calls = ann.calls();
    AuthenticatorApp.of(calls);
    codes = renewed();
  }

  @Test
  void thereAreTenAndNoneIsStored() {
    assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 14);
    assertThat(
            Database.column(
                "SELECT HEX(code) FROM recovery_code WHERE account_id = ?", ann.accountId()))
        .hasSize(10)
        .allMatch(stored -> String.valueOf(stored).length() == 64);
  }

  @Test
  void eachOpensOnce() {
    opensWith(codes.getFirst()).isCreated();

    opensWith(codes.getFirst()).refuses(401, "session.code");
    opensWith(codes.getLast()).isCreated();
    assertThat(left()).isEqualTo(8);
  }

  @Test
  void itMayBeTypedAsOneReadsIt() {
    opensWith(" " + codes.getFirst().toUpperCase(Locale.ROOT).replace("-", " ")).isCreated();
    opensWith(codes.get(1).replace("-", "").replace('0', 'O').replace('1', 'l')).isCreated();
  }

  @Test
  void newOnesEndTheOld() {
    var fresh = renewed();

    opensWith(codes.getFirst()).refuses(401, "session.code");
    opensWith(fresh.getFirst()).isCreated();
  }

  @Test
  void somebodyElsesOpensNothing() {
    var bea = Organisation.employer().mentor("Bea");
    AuthenticatorApp.of(bea.calls());

    continues(signsIn(bea), codes.getFirst()).refuses(401, "session.code");
    opensWith(codes.getFirst()).isCreated();
  }

  @Test
  void withoutASecondFactorThereIsNothingToRecover() {
    calls.delete("/api/v1/me/second-factor/totp").isEmpty();

    assertThat(left()).isZero();
    calls.call("POST", "/api/v1/me/recovery-codes", null).refuses(409, "second_factor.none");
  }

  @Test
  void usingOneIsWrittenDown() {
    opensWith(codes.getFirst()).isCreated();

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND actor_account_id = ?"
                    + " ORDER BY id",
                ann.accountId()))
        .endsWith("account.recovery_codes_renewed", "account.recovery_code_used");
  }

  private int left() {
    return calls.get("/api/v1/me/second-factor").isOk().number("recoveryCodesLeft");
  }

  private List<String> renewed() {
    var answer = calls.call("POST", "/api/v1/me/recovery-codes", null).isCreated();
    var shown = new ArrayList<String>();
    answer.json("codes").values().forEach(code -> shown.add(code.getStringValue()));
    return shown;
  }

  private Answer opensWith(String code) {
    return continues(signsIn(ann), code);
  }

  private static Answer signsIn(Person person) {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", person.email(), "password", Person.PASSWORD))
        .refuses(401, "session.second_factor");
  }

  private static Answer continues(Answer refused, String code) {
    var body = Map.of("challenge", refused.text("challenge"), "recoveryCode", code);
    return Api.anonymous().post("/api/v1/sessions/second-factor", body);
  }
}
