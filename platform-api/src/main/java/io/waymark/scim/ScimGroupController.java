package io.waymark.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.shared.limit.LargeBody;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Via;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Controller("/scim/v2/Groups")
@Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@ExecuteOn(TaskExecutors.BLOCKING)
@WhenFull
class ScimGroupController {
  private static final Attributes EVERYTHING = new Attributes(null, null);

  private final GroupMembers groups;

  ScimGroupController(GroupMembers groups) {
    this.groups = groups;
  }

  /** Lists the groups: the roles that a directory gives. */
  @Get
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "listScimGroups")
  @Refuses("scim.invalid_filter")
  Map<String, Object> list(
      Actor directory, @RequestBean Listing listing, @RequestBean Attributes attributes) {
    var found =
        Groups.ALL.stream()
            .sorted()
            .map(group -> groups.read(directory, group))
            .filter(group -> fits(listing.filter(), group))
            .toList();
    var page = found.stream().skip(listing.skipped()).limit(listing.size());
    return listing.page(found.size(), page.map(attributes::of).toList());
  }

  /** Reads a group and who is in it. */
  @Get("/{groupKey}")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "readScimGroup")
  HttpResponse<Map<String, Object>> read(
      Actor directory, String groupKey, @RequestBean Attributes attributes) {
    return tagged(groups.read(directory, group(groupKey)), attributes);
  }

  /** Puts exactly these people into a group. */
  @Put("/{groupKey}")
  @LargeBody
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "replaceScimGroup")
  @Refuses({"scim.mutability", "scim.invalid_syntax", "precondition.stale"})
  HttpResponse<Map<String, Object>> replace(
      Actor directory,
      String groupKey,
      @Body Map<String, Object> body,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    ObjectNode wanted = Changes.json(body);
    return tagged(groups.replace(directory, group(groupKey), wanted, ifMatch), EVERYTHING);
  }

  /** Puts people into a group, or takes them out. */
  @Patch("/{groupKey}")
  @LargeBody
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "changeScimGroup")
  @Refuses({
    "scim.mutability",
    "scim.invalid_path",
    "scim.invalid_syntax",
    "scim.invalid_value",
    "scim.no_target",
    "precondition.stale"
  })
  HttpResponse<Map<String, Object>> change(
      Actor directory,
      String groupKey,
      @Body Map<String, Object> body,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(groups.change(directory, group(groupKey), body, ifMatch), EVERYTHING);
  }

  private static HttpResponse<Map<String, Object>> tagged(
      Map<String, Object> group, Attributes attributes) {
    return HttpResponse.<Map<String, Object>>ok(attributes.of(group))
        .header(HttpHeaders.ETAG, GroupJson.etag(group));
  }

  private static Role group(String key) {
    return Groups.ALL.stream()
        .filter(role -> role.name().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static boolean fits(@Nullable String filter, Map<String, Object> group) {
    try {
      return filter == null
          || filter.isBlank()
          || FilterEvaluator.evaluate(Filter.fromString(filter), Changes.json(group));
    } catch (ScimException e) {
      throw Scim.invalidFilter();
    }
  }
}
