package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.ApiProcess;
import io.waymark.testdb.DatabaseUnderTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  @Test
  void itSaysInOneSentenceWhyItDoesNotStart() throws Exception {
    var process = ApiProcess.launch(Map.of("WAYMARK_MODE", "development"));
    var said = process.errorReader().readAllAsString();

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said.lines().filter(line -> line.startsWith("The API cannot start.")))
        .singleElement()
        .asString()
        .contains("WAYMARK_JWT_KEY");
    assertThat(said).doesNotContain("\tat ");
  }

  @Test
  void itStopsWhenToldTo() throws Exception {
    try (var api = ApiProcess.on(DatabaseUnderTest.shared())) {
      assertThat(api.stop()).isTrue();
    }
  }
}
