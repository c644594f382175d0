package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one's own account is protected, and where it is signed in. */
@ApiCall
@Client(id = "api", path = "/api/v1/me", errorType = ProblemBody.class)
public interface Account {
  /** How one reads, on every device. */
  @Put("/preferences")
  HttpResponse<?> changePreferences(@Body Preferences preferences);

  @Put("/password")
  HttpResponse<?> changePassword(@Body NewPassword password);

  @Get("/password")
  PasswordState password();

  /** For who has none; with a fresh sign-in. */
  @Post("/password")
  HttpResponse<?> choosePassword(@Body FirstPassword password);

  /** The new address gets a letter and has to confirm. */
  @Put("/email")
  HttpResponse<?> changeEmail(@Body NewEmail email);

  @Get("/sign-ins")
  SignInList signIns();

  @Delete("/sign-ins/{signInId}")
  HttpResponse<?> endSignIn(String signInId);

  /** Ends all but the one that asks. */
  @Delete("/sign-ins")
  HttpResponse<?> endOtherSignIns();

  @Get("/second-factor")
  SecondFactor secondFactor();

  /** A secret for an authenticator app; it counts once a code has confirmed it. */
  @Post("/second-factor/totp")
  AppSecret startApp();

  @Put("/second-factor/totp")
  HttpResponse<?> confirmApp(@Body AppCode code);

  @Delete("/second-factor/totp")
  HttpResponse<?> removeApp();

  /** Ten new ones, shown this once. */
  @Post("/recovery-codes")
  RecoveryCodes renewRecoveryCodes();

  @Get("/passkeys")
  PasskeyList passkeys();

  /** What to ask the browser for. */
  @Post("/passkeys/options")
  PasskeyCreation askNewPasskey();

  @Post("/passkeys")
  Passkey addPasskey(@Body NewPasskey made);

  @Put("/passkeys/{passkeyId}")
  Passkey renamePasskey(String passkeyId, @Body PasskeyName name);

  @Delete("/passkeys/{passkeyId}")
  HttpResponse<?> removePasskey(String passkeyId);

  /** What is null is left to the browser. */
  @Serdeable
  record Preferences(@Nullable String language, @Nullable Theme theme, String zone) {}

  /** Whether one has chosen a password. */
  @Serdeable
  record PasswordState(boolean chosen) {}

  /** A password for who had none. */
  @Serdeable
  record FirstPassword(String password) {
    @Override
    public String toString() {
      return "FirstPassword[]";
    }
  }

  /** The present password and the next. */
  @Serdeable
  record NewPassword(String currentPassword, String newPassword) {
    @Override
    public String toString() {
      return "NewPassword[]";
    }
  }

  /** Where the account shall be reached from now on. */
  @Serdeable
  record NewEmail(String email) {}

  /** The latest used first. */
  @Serdeable
  record SignInList(List<SignIn> items) {
    public SignInList {
      items = Lists.orEmpty(items);
    }
  }

  /** A browser in which somebody is signed in; what nobody can tell is absent. */
  @Serdeable
  record SignIn(
      String id,
      boolean current,
      @Nullable String program,
      @Nullable String platform,
      @Nullable String address,
      Instant signedInAt,
      Instant lastUsedAt) {}

  /** What stands beside the password, passkeys apart. */
  @Serdeable
  record SecondFactor(@Nullable Instant totpSince, int recoveryCodesLeft, boolean required) {}

  /** A secret to be typed, and the same to be shown as a QR code. */
  @Serdeable
  record AppSecret(String secret, String uri) {
    @Override
    public String toString() {
      return "AppSecret[]";
    }
  }

  /** Six digits of the app. */
  @Serdeable
  record AppCode(String code) {
    @Override
    public String toString() {
      return "AppCode[]";
    }
  }

  /** Each good once. */
  @Serdeable
  record RecoveryCodes(List<String> codes) {
    @Override
    public String toString() {
      return "RecoveryCodes[]";
    }
  }

  /** The oldest first. */
  @Serdeable
  record PasskeyList(List<Passkey> items) {
    public PasskeyList {
      items = Lists.orEmpty(items);
    }
  }

  /** A passkey; whether it may be on several devices; absent use when it never signed in. */
  @Serdeable
  record Passkey(
      String id, String name, boolean synced, Instant addedAt, @Nullable Instant lastUsedAt) {}

  /** What to ask the browser for; binary parts in base64url, the timeout in milliseconds. */
  @Serdeable
  record PasskeyCreation(
      String challenge,
      String relyingParty,
      String relyingPartyName,
      String userHandle,
      String userName,
      List<Integer> algorithms,
      List<String> excluded,
      long timeout) {
    public PasskeyCreation {
      algorithms = Lists.orEmpty(algorithms);
      excluded = Lists.orEmpty(excluded);
    }
  }

  /** What the browser made, and the person's own word for it. */
  @Serdeable
  record NewPasskey(String name, String clientData, String attestationObject) {}

  /** The person's own word for a passkey. */
  @Serdeable
  record PasskeyName(String name) {}
}
