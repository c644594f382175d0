package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param language of the letter: {@code en} or {@code de}; the organisation's when left out
 */
@Serdeable
record Invite(
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(max = 120) String name,
    @Nullable @Size(max = 120) String title,
    @NotEmpty Set<Role> roles,
    @Nullable @Pattern(regexp = "en|de") String language) {

  /**
   * @param otherwise the language for when none is named
   */
  Invitee invitee(String otherwise) {
    return new Invitee(
        io.waymark.identity.Email.normalised(email),
        name.strip(),
        title == null || title.isBlank() ? null : title.strip(),
        roles,
        Locale.forLanguageTag(language == null ? otherwise : language));
  }
}
