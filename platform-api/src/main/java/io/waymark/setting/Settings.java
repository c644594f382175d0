package io.waymark.setting;

import io.waymark.shared.etag.ETag;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.PreconditionRequired;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.time.Zones;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.TenantKind;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the tenant in scope. Whoever changes one names the version that they have read:
 * all throw {@link PreconditionRequired} without it and {@link PreconditionFailed} when it is not
 * the present one. Each change is recorded with what was before.
 */
@Singleton
public class Settings {
  private final TenantSettingsRepository rows;
  private final SettingsTrail trail;
  private final ReadingLetters letters;
  private final FactorRule factors;
  private final Tenants tenants;

  Settings(
      TenantSettingsRepository rows,
      SettingsTrail trail,
      ReadingLetters letters,
      FactorRule factors,
      Tenants tenants) {
    this.rows = rows;
    this.trail = trail;
    this.letters = letters;
    this.factors = factors;
    this.tenants = tenants;
  }

  public SettingsView read() {
    return SettingsView.of(load());
  }

  /** Lets an organisation that is being founded write in a language, {@code en} or {@code de}. */
  @Transactional
  public void begin(String language) {
    var present = load();
    rows.update(present.withProfile(present.name(), present.zone(), language));
  }

  /**
   * @throws Unprocessable {@code setting.zone}
   */
  @Transactional
  public SettingsView profile(@Nullable String ifMatch, ChangeProfile wanted) {
    return change(
        ifMatch,
        present -> {
          var zone = Zones.named(wanted.zone()).orElseThrow(Settings::unknownZone);
          return present.withProfile(
              wanted.name().strip(),
              zone.getId(),
              Objects.requireNonNullElse(wanted.language(), present.language()));
        });
  }

  /**
   * @throws Unprocessable {@code setting.contrast}
   */
  @Transactional
  public SettingsView accent(@Nullable String ifMatch, @Nullable Accent wanted) {
    return change(ifMatch, present -> present.with(wanted == null ? null : wanted.required()));
  }

  /**
   * @throws Unprocessable {@code setting.holiday_twice}
   */
  @Transactional
  public SettingsView workingTime(@Nullable String ifMatch, ChangeWorkingTime wanted) {
    return change(
        ifMatch,
        present -> {
          requireOnce(wanted);
          return present.with(wanted);
        });
  }

  /**
   * Enrolments that are made from now on take it over; those that exist keep theirs. Participants
   * are told.
   *
   * @throws Unprocessable {@code setting.employer}: an employer's admins never read check-ins
   */
  @Transactional
  SettingsView reading(@Nullable String ifMatch, boolean adminsReadText) {
    boolean before = load().adminsReadText();
    var now =
        change(
            ifMatch,
            present -> {
              requireCoach(present, adminsReadText);
              return present.with(adminsReadText);
            });
    if (before != adminsReadText) {
      letters.tell(now);
    }
    return now;
  }

  /**
   * Whoever has nothing beside a password finds, when their access token is renewed, that they can
   * do nothing but set something up.
   *
   * @throws Unprocessable {@code setting.own_factor}: who asks others for one has one
   */
  @Transactional
  SettingsView secondFactor(Actor actor, @Nullable String ifMatch, boolean required) {
    ETag.require(ifMatch, load().tag());
    factors.set(actor, required);
    return read();
  }

  /** What is too old goes by a job, within a day. */
  @Transactional
  SettingsView retention(@Nullable String ifMatch, ChangeRetention wanted) {
    return change(ifMatch, present -> present.keeping(wanted));
  }

  /** A change that changes nothing leaves the version as it is. */
  SettingsView change(@Nullable String ifMatch, UnaryOperator<TenantSettings> change) {
    var before = load();
    ETag.require(ifMatch, before.tag());
    var wanted = change.apply(before);
    if (wanted.equals(before)) {
      return SettingsView.of(before);
    }
    trail.record(before, wanted);
    return SettingsView.of(rows.update(wanted));
  }

  private TenantSettings load() {
    return rows.findById(tenants.currentId()).orElseThrow(NotFound::new);
  }

  private static void requireOnce(ChangeWorkingTime wanted) {
    if (wanted.holidays().stream().map(Holiday::day).distinct().count()
        < wanted.holidays().size()) {
      throw new Unprocessable("setting.holiday_twice", "Two holidays are on the same day.");
    }
  }

  private static void requireCoach(TenantSettings settings, boolean adminsReadText) {
    if (adminsReadText && settings.kind() != TenantKind.COACH) {
      throw new Unprocessable(
          "setting.employer", "An employer's admins never read what people write in check-ins.");
    }
  }

  private static Unprocessable unknownZone() {
    return new Unprocessable("setting.zone", "This is no time zone that Waymark knows.");
  }
}
