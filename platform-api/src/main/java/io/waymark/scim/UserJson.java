package io.waymark.scim;

import io.waymark.provisioning.ScimAddress;
import io.waymark.shared.id.Id;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as a User of RFC 7643, section 4.1. */
@Singleton
class UserJson {
  private final ScimAddress address;

  UserJson(ScimAddress address) {
    this.address = address;
  }

  String location(UserRow user) {
    return address.base() + "/Users/" + new Id(user.id());
  }

  Map<String, Object> of(UserRow user) {
    var json = new LinkedHashMap<String, Object>();
    json.put("schemas", List.of(Scim.USER));
    json.put("id", new Id(user.id()).toString());
    put(json, "externalId", user.externalId());
    json.put("userName", user.userName());
    json.put("name", name(user));
    json.put("displayName", user.displayName());
    put(json, "title", user.title());
    json.put("preferredLanguage", user.language());
    json.put("active", user.active());
    json.put("emails", List.of(Map.of("value", user.address(), "type", "work", "primary", true)));
    json.put("groups", user.groups().stream().map(this::group).toList());
    json.put("meta", meta(user));
    return json;
  }

  private static Map<String, Object> name(UserRow user) {
    var name = new LinkedHashMap<String, Object>();
    name.put("formatted", user.displayName());
    put(name, "givenName", user.givenName());
    put(name, "familyName", user.familyName());
    return name;
  }

  private Map<String, Object> group(Enum<?> group) {
    return Map.of(
        "value",
        group.name(),
        "$ref",
        address.base() + "/Groups/" + group.name(),
        "display",
        group.name(),
        "type",
        "direct");
  }

  private Map<String, Object> meta(UserRow user) {
    var meta = new LinkedHashMap<String, Object>();
    meta.put("resourceType", "User");
    meta.put("created", user.madeAt().toString());
    meta.put("lastModified", user.changedAt().toString());
    meta.put("location", location(user));
    meta.put("version", user.etag());
    return meta;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
