package io.waymark.provisioning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/**
 * @param token to be kept now: it is not shown again
 */
@Serdeable
public record ConnectedDirectory(Id directoryId, String name, String token) {
  static ConnectedDirectory of(Directory directory, String token) {
    return new ConnectedDirectory(new Id(directory.id()), directory.name(), token);
  }

  /** Never shows what opens something: records are printed in logs. */
  @Override
  public String toString() {
    return "ConnectedDirectory";
  }
}
