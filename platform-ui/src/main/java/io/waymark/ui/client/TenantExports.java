package io.waymark.ui.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;

/** The organisation's data as a file, for its owners. */
@ApiCall
@Client(id = "api", path = "/api/v1/exports", errorType = ProblemBody.class)
public interface TenantExports {
  @Get
  ExportList list();

  @Post
  Export start();
}
