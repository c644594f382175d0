package io.waymark.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.Export;
import io.waymark.ui.client.ExportList;
import io.waymark.ui.client.Role;
import io.waymark.ui.client.TenantExports;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantExportTest extends ScreenTest {
  @BeforeEach
  void anOwner() {
    signIn(Role.OWNER);
    api.answer(TenantExports.class, "list", asked -> new ExportList(List.of()));
    api.answer(TenantExports.class, "start", asked -> export(Export.Status.WAITING, 0));
    api.answer(
        Downloads.class, "organisation", asked -> new ByteArrayInputStream(new byte[] {'P', 'K'}));
  }

  @Test
  void itSaysWhatIsInTheFileAndWhatIsNot() {
    open();

    assertThat(texts(Paragraph.class))
        .anyMatch(text -> text.startsWith("What people wrote is not"));
  }

  @Test
  void askingForItShowsHowFarItIs() {
    open();

    click("Collect the data");

    assertThat($(ProgressBar.class).single().getValue()).isZero();
    assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Being collected: 0 %"));
  }

  @Test
  void oneThatIsUnderWayIsFoundAgain() {
    answer(export(Export.Status.RUNNING, 40));

    open();

    assertThat($(ProgressBar.class).single().getValue()).isEqualTo(40);
  }

  @Test
  void oneThatIsReadyIsFetched() {
    answer(export(Export.Status.READY, 100));
    open();

    click("Download (3 KB)");

    assertThat(api.calls(Downloads.class, "organisation")).hasSize(1);
  }

  @Test
  void oneThatFailedIsAskedForAgain() {
    answer(export(Export.Status.FAILED, 20));
    open();

    click("Try again");

    assertThat(api.calls(TenantExports.class, "start")).hasSize(1);
  }

  private void open() {
    navigate("acme/export", TenantExportView.class);
  }

  private void answer(Export export) {
    api.answer(TenantExports.class, "list", asked -> new ExportList(List.of(export)));
  }

  private static Export export(Export.Status status, int percent) {
    return new Export("X", status, percent, 2_500, NOW, null, NOW.plus(Duration.ofHours(72)));
  }

  private void click(String words) {
    test($(Button.class).withText(words).single()).click();
  }
}
