package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.identity.Email;
import io.waymark.invitation.Invitee;
import io.waymark.tenancy.NewTenant;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;

/**
 * @param slug its name in addresses and at sign-in: lower-case letters, digits and single hyphens
 * @param kind {@code EMPLOYER} or {@code COACH}
 * @param language of the organisation, and so of the first owner's letter: {@code en} or {@code de}
 */
@Serdeable
record NewOrganisation(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String slug,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Pattern(regexp = "EMPLOYER|COACH") String kind,
    @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String firstOwnerEmail,
    @NotBlank @Size(max = 120) String firstOwnerName,
    @NotBlank @Pattern(regexp = "en|de") String language) {

  NewTenant tenant() {
    return new NewTenant(slug, name.strip(), TenantKind.valueOf(kind), false);
  }

  Invitee firstOwner() {
    return new Invitee(
        Email.normalised(firstOwnerEmail),
        firstOwnerName.strip(),
        null,
        Set.of(Role.OWNER),
        Locale.forLanguageTag(language));
  }
}
