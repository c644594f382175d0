package io.waymark.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLogoTest {
  private static final String LOGO = "/api/v1/settings/logo";

  private final Organisation acme = Organisation.employer();
  private final Person olga = acme.owner("Olga");

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void whateverIsUploadedEverybodyGetsASmallPng(String format) throws IOException {
    change(picture(800, 400, format)).isOk();

    var mentor = acme.mentor("Mara");
    var served = mentor.gets(LOGO).isOk();
    assertThat(served.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(mentor.gets("/api/v1/me").has("brand.logoChangedAt")).isTrue();
    var stored = ImageIO.read(new ByteArrayInputStream(stored()));
    assertThat(stored.getWidth()).isEqualTo(192);
    assertThat(stored.getHeight()).isEqualTo(96);
  }

  /** One pixel each, lossy and lossless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
        "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
      })
  void aWebpIsAPictureToo(String webp) throws IOException {
    put(webp).isOk();

    assertThat(ImageIO.read(new ByteArrayInputStream(stored())).getWidth()).isOne();
  }

  @Test
  void whatTheBytesSayCountsAndNotTheName() throws IOException {
    change("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
        .refuses(422, "setting.logo_format");
    change("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
        .refuses(422, "setting.logo_format");
    change(picture(10, 10, "gif")).refuses(422, "setting.logo_format");
    change(picture(10, 10, "bmp")).refuses(422, "setting.logo_format");
    put("not base64!").refuses(422, "setting.logo_format");
    byte[] png = picture(300, 300, "png");
    change(Arrays.copyOf(png, png.length / 2)).refuses(422, "setting.logo_format");
  }

  @Test
  void aScriptBehindAPictureIsGone() throws IOException {
    byte[] png = picture(10, 10, "png");
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(png, png.length + script.length);
    System.arraycopy(script, 0, both, png.length, script.length);

    change(both).isOk();

    assertThat(new String(stored(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void tooLargeIsRefusedBeforeItIsDecoded() throws IOException {
    change(picture(1_025, 2, "png")).refuses(422, "setting.logo_pixels");
    change(new byte[256 * 1024 + 1]).refuses(422, "setting.logo_size");
    change(claiming(60_000)).refuses(422, "setting.logo_pixels");
  }

  @Test
  void itIsReplacedAndTakenAway() throws IOException {
    change(picture(20, 20, "png")).isOk();
    change(picture(30, 10, "png")).isOk();

    var etag = olga.gets("/api/v1/settings").etag();
    assertThat(olga.calls().ifMatch(etag).delete(LOGO).isOk().has("logoChangedAt")).isFalse();

    olga.gets(LOGO).isNotFound();
    assertThat(olga.gets("/api/v1/me").has("brand.logoChangedAt")).isFalse();
  }

  @Test
  void onlyOwnersChangeItAndOnlyWhoReadTheLatest() throws IOException {
    var wanted = Map.of("image", Base64.getEncoder().encodeToString(picture(10, 10, "png")));
    acme.admin("Ada").puts(LOGO, wanted).refuses(403, "role.forbidden");
    olga.puts(LOGO, wanted).refuses(428, "precondition.required");
    olga.calls().ifMatch("\"7\"").put(LOGO, wanted).refuses(412, "precondition.stale");
  }

  private Answer change(byte[] file) {
    return put(Base64.getEncoder().encodeToString(file));
  }

  private Answer put(String image) {
    var etag = olga.gets("/api/v1/settings").isOk().etag();
    return olga.calls().ifMatch(etag).put(LOGO, Map.of("image", image));
  }

  private byte[] stored() {
    return acme.in(() -> Api.bean(Logos.class).read());
  }

  /** Noise, so that it does not compress to nothing. */
  private static byte[] picture(int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(7);
    for (int x = 0; x < width; x += 3) {
      for (int y = 0; y < height; y += 3) {
        image.setRGB(x, y, random.nextInt(0x30));
      }
    }
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** A tiny file whose header claims a huge picture. */
  private static byte[] claiming(int side) throws IOException {
    byte[] png = picture(10, 10, "png");
    for (int i : new int[] {16, 20}) {
      png[i + 2] = (byte) (side >> 8);
      png[i + 3] = (byte) side;
    }
    var crc = new CRC32();
    crc.update(png, 12, 17);
    for (int i = 0; i < 4; i++) {
      png[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
    }
    return png;
  }
}
