package io.waymark.export;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import org.reactivestreams.Publisher;

/** How a file of an export is answered: to be kept as a file, and by nobody on the way. */
public final class ExportFile {
  /** The media type of all exports. */
  public static final String ZIP = "application/zip";

  private ExportFile() {}

  /** An answer that a browser stores under the name. */
  public static HttpResponse<Publisher<byte[]>> answer(String name, Publisher<byte[]> file) {
    return HttpResponse.<Publisher<byte[]>>ok(file)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
