package io.waymark.provisioning;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.token.BearerToken;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The directories of a tenant. Each act is audited. */
@Singleton
public class Directories {
  /** What the text of each token begins with. */
  static final String KIND = "wmscim";

  private static final int MOST = 5;

  private final DirectoryRepository directories;
  private final ApplicationEventPublisher<DirectoryConnected> events;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Directories(
      DirectoryRepository directories,
      ApplicationEventPublisher<DirectoryConnected> events,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.directories = directories;
    this.events = events;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether any directory keeps the members of the tenant in scope. */
  public boolean any() {
    return directories.count() > 0;
  }

  /** The oldest first. */
  List<DirectoryView> all(Actor owner) {
    return directories.all(owner.tenantId()).stream().map(DirectoryView::of).toList();
  }

  /**
   * @return the directory's token, which nobody can show again
   * @throws Conflict {@code directory.too_many}
   */
  @Transactional
  public ConnectedDirectory connect(Actor owner, ConnectDirectory wanted) {
    if (directories.count() >= MOST) {
      throw new Conflict("directory.too_many", "Five directories are connected. End one first.");
    }
    var token = BearerToken.fresh(KIND, owner.tenantId(), ids.next());
    var directory =
        new Directory(
            token.id(),
            owner.tenantId(),
            owner.membershipId(),
            wanted.name().strip(),
            token.hash(),
            clock.instant(),
            null);
    directories.save(directory);
    record("directory.connected", directory);
    events.publishEvent(new DirectoryConnected(owner.tenantId()));
    return ConnectedDirectory.of(directory, token.text());
  }

  /**
   * Cuts a directory off, at once. The people whom it brought stay.
   *
   * @throws NotFound when the tenant has no such directory
   */
  @Transactional
  void disconnect(long directoryId) {
    var directory = directories.findById(directoryId).orElseThrow(NotFound::new);
    directories.delete(directory);
    record("directory.disconnected", directory);
  }

  private void record(String action, Directory directory) {
    audit.record(
        action, new Subject("directory", directory.id()), Map.of("name", directory.name()));
  }
}
