package io.waymark.provisioning;

import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Directories that tests about other things use: one for each organisation. */
public final class TestDirectories {
  private static final Map<Organisation, ConnectedDirectory> CONNECTED = new ConcurrentHashMap<>();

  private TestDirectories() {}

  /** A fresh one of an owner's. */
  public static ConnectedDirectory connectedBy(Person owner) {
    return owner
        .organisation()
        .in(() -> Api.bean(Directories.class).connect(owner.actor(), new ConnectDirectory("Okta")));
  }

  public static String tokenOf(Organisation organisation) {
    return of(organisation).token();
  }

  public static String idOf(Organisation organisation) {
    return of(organisation).directoryId().toString();
  }

  private static ConnectedDirectory of(Organisation organisation) {
    return CONNECTED.computeIfAbsent(organisation, one -> connectedBy(one.owner("Dora")));
  }
}
