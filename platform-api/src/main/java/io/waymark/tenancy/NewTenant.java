package io.waymark.tenancy;

/**
 * An organisation to be.
 *
 * @param slug its name in addresses and at sign-in: lower-case letters, digits and single hyphens,
 *     at most 40 characters
 * @param adminsReadText only a {@code COACH} may say true
 */
public record NewTenant(String slug, String name, TenantKind kind, boolean adminsReadText) {
  public NewTenant {
    if (slug.length() > 40 || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    if (kind == TenantKind.INSTALLATION) {
      throw new IllegalArgumentException("there is one installation");
    }
    if (adminsReadText && kind != TenantKind.COACH) {
      throw new IllegalArgumentException("an employer's admins never read check-ins");
    }
  }
}
