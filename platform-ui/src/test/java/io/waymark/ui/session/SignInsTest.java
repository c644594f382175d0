package io.waymark.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.ui.FakeApi;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.SignInNeeded;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInsTest extends ScreenTest {
  @BeforeEach
  void priyaIsSignedIn() {
    signIn(Role.PARTICIPANT);
    api.answer(Sessions.class, "refresh", asked -> renewed());
  }

  @Test
  void aTokenIsUsedUntilShortlyBeforeItsEnd() {
    clock.advance(Duration.ofSeconds(869));
    assertThat(signIns().token("acme")).isEqualTo("access-acme");

    clock.advance(Duration.ofSeconds(1));
    assertThat(signIns().token("acme")).isEqualTo("second");
    assertThat(refreshes()).containsExactly("refresh-acme");
  }

  @Test
  void whoeverWasRefusedAnOldTokenGetsTheNewOneWithoutAsking() {
    assertThat(signIns().renewed("acme", "access-acme")).isEqualTo("second");
    assertThat(signIns().renewed("acme", "access-acme")).isEqualTo("second");

    assertThat(refreshes()).hasSize(1);
  }

  @Test
  void aSessionThatEndedNeedsANewSignIn() {
    api.answer(Sessions.class, "refresh", asked -> refuse(401, "session.reused"));

    assertThatThrownBy(() -> signIns().renewed("acme", "access-acme"))
        .isInstanceOf(SignInNeeded.class);
    assertThat(signIns().any()).isFalse();
  }

  @Test
  void anApiThatIsAwayEndsNoSession() {
    api.answer(Sessions.class, "refresh", asked -> refuse(503, ApiProblem.UNREACHABLE));

    assertThatThrownBy(() -> signIns().renewed("acme", "access-acme"))
        .isInstanceOf(ApiProblem.class);
    assertThat(signIns().any()).isTrue();
  }

  @Test
  void signingOutEndsAllOfTheBrowser() {
    api.answer(Sessions.class, "switchTo", asked -> session("globex", 900, Role.ADMIN));
    api.answer(Sessions.class, "end", asked -> null);
    signIns().open("globex");

    signIns().signOut();

    assertThat(api.calls(Sessions.class, "end")).hasSize(1);
    assertThat(signIns().any()).isFalse();
  }

  @Test
  void whoeverSignsInAnewReplacesTheOneBefore() {
    api.answer(Sessions.class, "end", asked -> null);
    long before = signIns().serial();

    signIn(Role.ADMIN);

    assertThat(api.calls(Sessions.class, "end")).hasSize(1);
    assertThat(signIns().serial()).isNotEqualTo(before);
  }

  private static Sessions.Session renewed() {
    return new Sessions.Session(
        "second", "refresh-2", 900, "acme", List.of(Role.PARTICIPANT), false);
  }

  private static Object refuse(int status, String code) {
    throw ApiProblem.of(status, code);
  }

  private List<String> refreshes() {
    return api.calls(Sessions.class, "refresh").stream().map(SignInsTest::spent).toList();
  }

  private static String spent(FakeApi.Call call) {
    return ((Sessions.Refresh) call.arguments().getFirst()).refreshToken();
  }
}
