package io.waymark.ui.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directories that keep the organisation's members up to date. */
@ApiCall
@Client(id = "api", path = "/api/v1/provisioning", errorType = ProblemBody.class)
public interface Provisioning {
  @Get
  Overview read();

  @Post("/directories")
  Connected connect(@Body Wanted wanted);

  @Delete("/directories/{directoryId}")
  HttpResponse<?> disconnect(String directoryId);

  /** Where directories ask, and which do. */
  @Serdeable
  record Overview(String url, List<Directory> directories) {
    public Overview {
      directories = Lists.orEmpty(directories);
    }
  }

  /** A directory; its use is known to the minute, and absent while there was none. */
  @Serdeable
  record Directory(
      String directoryId,
      String name,
      String owner,
      Instant connectedAt,
      @Nullable Instant lastUsedAt) {}

  /** What a new one is called. */
  @Serdeable
  record Wanted(String name) {}

  /** A new one, with what is shown this once. */
  @Serdeable
  record Connected(String directoryId, String name, String token) {
    @Override
    public String toString() {
      return "Connected[]";
    }
  }
}
