package io.waymark.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.provisioning.ScimAddress;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A role as a Group of RFC 7643, section 4.2. */
@Singleton
class GroupJson {
  private final ScimAddress address;

  GroupJson(ScimAddress address) {
    this.address = address;
  }

  Map<String, Object> of(Role group, List<UserRow> members) {
    var json = new LinkedHashMap<String, Object>();
    json.put("schemas", List.of(Scim.GROUP));
    json.put("id", group.name());
    json.put("displayName", group.name());
    json.put("members", members.stream().map(this::member).toList());
    json.put(
        "meta",
        Map.of(
            "resourceType",
            "Group",
            "location",
            address.base() + "/Groups/" + group.name(),
            "version",
            version(members)));
    return json;
  }

  static String etag(Map<String, Object> group) {
    return group.get("meta") instanceof Map<?, ?> meta ? String.valueOf(meta.get("version")) : "";
  }

  private Map<String, Object> member(UserRow user) {
    String id = new Id(user.id()).toString();
    return Map.of(
        "value",
        id,
        "$ref",
        address.base() + "/Users/" + id,
        "display",
        user.displayName(),
        "type",
        "User");
  }

  /** A group changes with its members. */
  private static String version(List<UserRow> members) {
    var sum = new CRC32();
    members.forEach(user -> sum.update((user.id() + user.displayName()).getBytes(UTF_8)));
    return "W/\"%s\"".formatted(HexFormat.of().toHexDigits(sum.getValue(), 8));
  }
}
