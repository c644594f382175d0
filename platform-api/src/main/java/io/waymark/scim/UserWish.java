package io.waymark.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.waymark.identity.Email;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a directory wants a person to be. What it says of a password, or of anything else that is
 * not here, is not heard.
 *
 * @param address null when it says none
 * @param active null when it does not say
 */
record UserWish(
    String userName,
    @Nullable String externalId,
    @Nullable String address,
    String displayName,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String title,
    String language,
    @Nullable Boolean active) {
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_NAME = 120;
  private static final Pattern LANGUAGE = Pattern.compile("(?i)(de|en)\\b");
  private static final String DISPLAY = "displayName";
  private static final String NAME = "name";
  private static final String FORMATTED = "formatted";
  private static final String ADDRESS = "[^@\\s]+@[^@\\s]+";

  /**
   * @param otherwise the language of somebody of whom the directory says none that there is
   * @throws io.waymark.shared.problem.Unprocessable {@code scim.invalid_value}
   */
  static UserWish read(JsonNode json, String otherwise) {
    String userName = text(json.path("userName"), LONGEST_ADDRESS);
    if (userName == null) {
      throw Scim.invalidValue("userName is missing.");
    }
    String given = text(json.path(NAME).path("givenName"), LONGEST_NAME);
    String family = text(json.path(NAME).path("familyName"), LONGEST_NAME);
    return new UserWish(
        userName,
        text(json.path("externalId"), 255),
        address(json.path("emails")),
        displayName(json, given, family, userName),
        given,
        family,
        text(json.path("title"), LONGEST_NAME),
        language(json, otherwise),
        active(json.path("active")));
  }

  /**
   * What somebody is to become whose resource was changed in part. Who is called by first and last
   * name goes on to be, when only one of these changes.
   *
   * @throws io.waymark.shared.problem.Unprocessable {@code scim.invalid_value}
   */
  static UserWish changed(ObjectNode before, ObjectNode after) {
    var was = read(before, before.path("preferredLanguage").asText());
    var changed = after.deepCopy();
    boolean follows = was.displayName.equals(joined(was.givenName, was.familyName));
    boolean untouched = before.path(DISPLAY).equals(after.path(DISPLAY));
    boolean sameFormatted =
        before.path(NAME).path(FORMATTED).equals(after.path(NAME).path(FORMATTED));
    if (untouched && !sameFormatted) {
      changed.remove(DISPLAY);
    } else if (untouched && follows && !before.path(NAME).equals(after.path(NAME))) {
      changed.remove(DISPLAY);
      if (changed.path(NAME) instanceof ObjectNode name) {
        name.remove(FORMATTED);
      }
    }
    return read(changed, was.language);
  }

  /**
   * Where to invite somebody; a user name that is an address will do.
   *
   * @throws io.waymark.shared.problem.Unprocessable {@code scim.invalid_value}
   */
  String addressOrName() {
    String either = address == null ? Email.normalised(userName) : address;
    if (!either.matches(ADDRESS)) {
      throw Scim.invalidValue("Neither emails nor userName has an e-mail address.");
    }
    return either;
  }

  /** First and last name in one. */
  static @Nullable String joined(@Nullable String given, @Nullable String family) {
    String both = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    return both.isEmpty() ? null : both.substring(0, Math.min(LONGEST_NAME, both.length()));
  }

  private static String displayName(
      JsonNode json, @Nullable String given, @Nullable String family, String userName) {
    String display = text(json.path(DISPLAY), LONGEST_NAME);
    if (display != null) {
      return display;
    }
    String formatted = text(json.path(NAME).path(FORMATTED), LONGEST_NAME);
    String both = formatted == null ? joined(given, family) : formatted;
    return both == null ? userName.substring(0, Math.min(LONGEST_NAME, userName.length())) : both;
  }

  /** The primary address, or the one at work, or the first. */
  private static @Nullable String address(JsonNode emails) {
    JsonNode found =
        StreamSupport.stream(emails.spliterator(), false)
            .filter(email -> isTrue(email.path("primary")))
            .findFirst()
            .or(
                () ->
                    StreamSupport.stream(emails.spliterator(), false)
                        .filter(email -> "work".equalsIgnoreCase(email.path("type").asText()))
                        .findFirst())
            .orElse(emails.path(0));
    String address = text(found.path("value"), LONGEST_ADDRESS);
    if (address != null && !address.matches(ADDRESS)) {
      throw Scim.invalidValue("emails has no e-mail address.");
    }
    return address == null ? null : Email.normalised(address);
  }

  private static String language(JsonNode json, String otherwise) {
    String said = json.path("preferredLanguage").asText(json.path("locale").asText(""));
    Matcher known = LANGUAGE.matcher(said);
    return known.lookingAt() ? known.group().toLowerCase(Locale.ROOT) : otherwise;
  }

  /** Some directories send a text. */
  private static @Nullable Boolean active(JsonNode active) {
    if (active.isMissingNode() || active.isNull()) {
      return null;
    }
    if (!active.asText().matches("(?i)true|false")) {
      throw Scim.invalidValue("active is true or false.");
    }
    return isTrue(active);
  }

  private static boolean isTrue(JsonNode flag) {
    return flag.asText().equalsIgnoreCase("true");
  }

  private static @Nullable String text(JsonNode node, int longest) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    String text = node.asText().strip();
    if (node.isContainerNode() || text.length() > longest) {
      throw Scim.invalidValue("A text of at most %d characters is expected.".formatted(longest));
    }
    return text.isEmpty() ? null : text;
  }
}
