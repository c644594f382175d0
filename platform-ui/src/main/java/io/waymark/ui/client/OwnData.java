package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is held of whoever is signed in: to take away, to be reached by, to erase. */
@ApiCall
@Client(id = "api", path = "/api/v1/me", errorType = ProblemBody.class)
public interface OwnData {
  @Get("/exports")
  ExportList exports();

  @Post("/exports")
  Export start();

  @Get("/personal-address")
  PersonalAddress personalAddress();

  /** The address gets a letter and has to confirm. */
  @Put("/personal-address")
  HttpResponse<?> name(@Body NewPersonalAddress address);

  @Delete("/personal-address")
  HttpResponse<?> forgetAddress();

  /** All of it, in all organisations, for good. */
  @Post("/erasure")
  HttpResponse<?> erase(@Body Erasure erasure);

  /** Where one is reached after leaving; absent when there is none. */
  @Serdeable
  record PersonalAddress(@Nullable String address, boolean confirmed) {}

  /** Where one wants to be reached. */
  @Serdeable
  record NewPersonalAddress(String address) {}

  /** The account's own address, typed. */
  @Serdeable
  record Erasure(String email) {}
}
