package io.waymark.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.waymark.shared.startup.Mode;
import io.waymark.shared.startup.StartupRules;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Chooses where letters go, by MAIL_URL. */
@Factory
class Posts {
  @Singleton
  Post post(@Value("${waymark.mail.url}") String url, Mode mode) {
    var mail = StartupRules.mail(url.strip(), mode);
    return "file".equals(mail.getScheme()) ? new FolderPost(Path.of(mail)) : new SmtpPost(mail);
  }
}
