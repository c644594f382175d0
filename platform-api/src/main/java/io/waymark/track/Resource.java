package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to read for a task: either words of our own or an address.
 *
 * @param body paragraphs, separated by empty lines; lines that begin with "- " are a list
 * @param url begins with {@code https://}
 */
@Serdeable
public record Resource(Text title, @Nullable Text body, @Nullable String url) {
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s/?#]+([/?#].*)?");

  public Resource {
    DocumentRules.name("title", title);
    if ((body == null) == (url == null)) {
      throw BrokenDocument.of("", "body_or_url", "has neither or both of body and url");
    }
    if (url != null && !ADDRESS.matcher(url).matches()) {
      throw BrokenDocument.of("url", "https", "is no address that begins with https://");
    }
  }
}
