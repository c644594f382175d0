package io.waymark.scim;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.waymark.setting.Settings;
import io.waymark.shared.id.Id;
import io.waymark.shared.limit.WhenFull;
import io.waymark.shared.problem.Refuses;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Via;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Controller("/scim/v2/Users")
@Consumes({Scim.JSON, MediaType.APPLICATION_JSON})
@Produces({Scim.JSON, MediaType.APPLICATION_JSON})
@ExecuteOn(TaskExecutors.BLOCKING)
class ScimUserController {
  private final Users users;
  private final UserReads reads;
  private final UserJson json;
  private final Settings settings;

  ScimUserController(Users users, UserReads reads, UserJson json, Settings settings) {
    this.users = users;
    this.reads = reads;
    this.json = json;
    this.settings = settings;
  }

  /** Lists the people whom the organisation's directories know. */
  @Get
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "listScimUsers")
  @Refuses("scim.invalid_filter")
  Map<String, Object> list(
      Actor directory, @RequestBean Listing listing, @RequestBean Attributes attributes) {
    var filter = FilterSql.of(listing.filter());
    int total = reads.count(directory.tenantId(), filter);
    var page =
        listing.size() == 0 || listing.skipped() >= total
            ? List.<UserRow>of()
            : reads.page(directory.tenantId(), filter, listing.skipped(), listing.size());
    return listing.page(total, page.stream().map(json::of).map(attributes::of).toList());
  }

  /** Reads a person. */
  @Get("/{userId}")
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "readScimUser")
  HttpResponse<Map<String, Object>> read(
      Actor directory,
      Id userId,
      @RequestBean Attributes attributes,
      @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
    var user = reads.get(directory.tenantId(), userId.value());
    if (ifNoneMatch != null && ifNoneMatch.contains(user.etag())) {
      return HttpResponse.<Map<String, Object>>notModified().header(HttpHeaders.ETAG, user.etag());
    }
    return HttpResponse.<Map<String, Object>>ok(attributes.of(json.of(user)))
        .header(HttpHeaders.ETAG, user.etag());
  }

  /** Invites a person by mail, or lets in again who was removed. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "createScimUser")
  @Refuses({
    "scim.uniqueness",
    "scim.invalid_value",
    "scim.invalid_syntax",
    "invitation.declined",
    "limit.members"
  })
  HttpResponse<Map<String, Object>> create(Actor directory, @Body Map<String, Object> body) {
    var user = users.create(directory, wish(body));
    return HttpResponse.<Map<String, Object>>created(json.of(user), URI.create(json.location(user)))
        .header(HttpHeaders.ETAG, user.etag());
  }

  /** Makes a person what the body says, as a whole. */
  @Put("/{userId}")
  @WhenFull
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "replaceScimUser")
  @Refuses({
    "scim.uniqueness",
    "scim.mutability",
    "scim.invalid_value",
    "scim.invalid_syntax",
    "invitation.declined",
    "limit.members",
    "member.last_owner",
    "precondition.stale"
  })
  HttpResponse<Map<String, Object>> replace(
      Actor directory,
      Id userId,
      @Body Map<String, Object> body,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(users.replace(directory, userId.value(), wish(body), ifMatch));
  }

  private UserWish wish(Map<String, Object> body) {
    return UserWish.read(Changes.json(body), settings.read().language());
  }

  /** Changes a part of what a person is. */
  @Patch("/{userId}")
  @WhenFull
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "changeScimUser")
  @Refuses({
    "scim.uniqueness",
    "scim.mutability",
    "scim.invalid_value",
    "scim.invalid_path",
    "scim.invalid_syntax",
    "scim.no_target",
    "invitation.declined",
    "limit.members",
    "member.last_owner",
    "precondition.stale"
  })
  HttpResponse<Map<String, Object>> change(
      Actor directory,
      Id userId,
      @Body Map<String, Object> body,
      @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(users.change(directory, userId.value(), body, ifMatch));
  }

  /** Ends a person's access, or takes the invitation back. */
  @Delete("/{userId}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Via.DIRECTORY)
  @Operation(operationId = "removeScimUser")
  @Refuses({"member.last_owner", "precondition.stale"})
  void remove(Actor directory, Id userId, @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
    users.remove(directory, userId.value(), ifMatch);
  }

  private HttpResponse<Map<String, Object>> tagged(UserRow user) {
    return HttpResponse.<Map<String, Object>>ok(json.of(user))
        .header(HttpHeaders.ETAG, user.etag());
  }
}
