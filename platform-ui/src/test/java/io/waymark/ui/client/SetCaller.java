package io.waymark.ui.client;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A caller with a token that can be renewed. */
@Singleton
@Primary
@Requires(env = SetCaller.CALLS)
final class SetCaller implements Caller {
  static final String CALLS = "calls";

  @Override
  public String language() {
    return "de";
  }

  @Override
  public @Nullable String address() {
    return "192.0.2.7";
  }

  @Override
  public @Nullable String userAgent() {
    return "Browser/1";
  }

  @Override
  public String token() {
    return "first";
  }

  @Override
  public String tokenAfter(String refused) {
    return "after " + refused;
  }
}
