package io.waymark.scim;

import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Problem;
import io.waymark.shared.problem.Unprocessable;

/** The words of the protocol, and its refusals: RFC 7644, section 3.12. */
final class Scim {
  static final String JSON = "application/scim+json";
  static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
  static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

  private Scim() {}

  static Conflict uniqueness() {
    return new Conflict("scim.uniqueness", "Somebody here has this userName or address already.");
  }

  static Problem mutability(String attribute) {
    return new Unprocessable("scim.mutability", attribute + " cannot be changed here.");
  }

  static Problem invalidValue(String detail) {
    return new Unprocessable("scim.invalid_value", detail);
  }

  static Problem invalidFilter() {
    return new Unprocessable(
        "scim.invalid_filter",
        "Filters are on userName, externalId, id, active, displayName,"
            + " title, name.givenName, name.familyName and emails.");
  }

  static Problem invalidPath() {
    return new Unprocessable("scim.invalid_path", "There is no such attribute, or no such path.");
  }

  static Problem invalidSyntax() {
    return new Unprocessable("scim.invalid_syntax", "The body is not as RFC 7644 has it.");
  }

  static Problem noTarget() {
    return new Unprocessable("scim.no_target", "The path leads to nothing that is there.");
  }
}
