package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;

/** Who mentors whom, as far as the participant has a say. */
@ApiCall
@Client(id = "api", path = "/api/v1", errorType = ProblemBody.class)
public interface Pairings {
  /** Confirms a new mentor's name, which opens what was shared before. */
  @Put("/pairings/{pairingId}/confirmation")
  HttpResponse<?> confirm(String pairingId);
}
