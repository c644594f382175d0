package io.waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/x",
        "//evil.example/x",
        "/acme/cohorts",
        "\\evil.example/x",
        "javascript:alert(1)/x",
        "acme",
        "acme/x y",
        "Acme/cohorts"
      })
  void onlyAPlaceInsideTheProductCounts(String location) {
    assertThat(ReturnPath.of(QueryParameters.of(ReturnPath.PARAMETER, location))).isNull();
  }

  @Test
  void aLocationComesBackWithItsQuery() {
    Location from = new Location("acme/queue", QueryParameters.of("item", "0ABC"));

    assertThat(ReturnPath.of(ReturnPath.to(from))).isEqualTo("acme/queue?item=0ABC");
  }
}
