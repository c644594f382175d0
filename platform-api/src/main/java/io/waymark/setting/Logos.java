package io.waymark.setting;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.PreconditionFailed;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The logo of the tenant in scope; it is changed under the version of the settings. */
@Singleton
public class Logos {
  private final LogoRepository logos;
  private final Settings settings;
  private final Tenants tenants;
  private final Ids ids;
  private final Clock clock;

  Logos(LogoRepository logos, Settings settings, Tenants tenants, Ids ids, Clock clock) {
    this.logos = logos;
    this.settings = settings;
    this.tenants = tenants;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @return a PNG
   * @throws NotFound where there is none
   */
  byte[] read() {
    return logos.find(tenants.currentId()).map(Logo::png).orElseThrow(NotFound::new);
  }

  /**
   * @param image in base64
   * @throws Unprocessable {@code setting.logo_format}, {@code setting.logo_size}, {@code
   *     setting.logo_pixels}
   * @throws PreconditionFailed as {@link Settings} says
   */
  @Transactional
  public SettingsView change(@Nullable String ifMatch, String image) {
    var now = clock.instant();
    return settings.change(
        ifMatch,
        present -> {
          byte[] png = LogoImage.png(image);
          logos
              .find(tenants.currentId())
              .ifPresentOrElse(
                  logo -> logos.update(logo.with(png)),
                  () -> logos.save(new Logo(ids.next(), null, png, null)));
          return present.withLogo(now);
        });
  }

  /** Nothing happens where there is none. */
  @Transactional
  public SettingsView remove(@Nullable String ifMatch) {
    return settings.change(
        ifMatch,
        present -> {
          logos.find(tenants.currentId()).ifPresent(logos::delete);
          return present.withLogo(null);
        });
  }
}
