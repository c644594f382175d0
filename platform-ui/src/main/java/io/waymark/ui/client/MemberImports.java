package io.waymark.ui.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invites people from a CSV file: all of its rows, or none while one is refused. */
@ApiCall
@Client(id = "api", path = "/api/v1/invitations/import", errorType = ProblemBody.class)
public interface MemberImports {
  /** Tells each row's fate; sends letters only if {@code apply} is true and no row is refused. */
  @Post
  Result run(@Body Import wanted);

  /** What happens to a row. */
  enum Fate {
    REFUSED,
    INVITE,
    INVITED_ALREADY,
    MEMBER_ALREADY,
    DECLINED
  }

  /**
   * A file to read.
   *
   * @param file its bytes in base64
   */
  @Serdeable
  record Import(String file, boolean apply) {
    @Override
    public String toString() {
      return "Import[" + file.length() + " characters, apply=" + apply + "]";
    }
  }

  /**
   * What became of a file, or would.
   *
   * @param invited how many rows
   */
  @Serdeable
  record Result(boolean applied, int invited, int refused, List<Row> rows) {
    public Result {
      rows = Lists.orEmpty(rows);
    }
  }

  /**
   * A row of it.
   *
   * @param line where it begins in the file, from 1
   * @param reason a stable word, for refused ones
   */
  @Serdeable
  record Row(long line, String email, String name, Fate fate, @Nullable String reason)
      implements FileRow {}
}
