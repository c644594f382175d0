package io.waymark.support;

import org.junit.jupiter.api.Test;

class ApiTest {
  @Test
  void itSaysThatItIsAlive() {
    Api.anonymous().get("/health/liveness").isOk();
  }

  @Test
  void itSaysThatItIsReadyOnceTheDatabaseAnswers() {
    Api.anonymous().get("/health/readiness").isOk();
  }
}
