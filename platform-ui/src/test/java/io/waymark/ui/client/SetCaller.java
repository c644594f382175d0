package io.waymark.ui.client;

import io.micronaut.context.annotation.Primary;
import org.jspecify.annotations.Nullable;

/** A caller with a token that can be renewed. */
@Primary
final class SetCaller implements Caller {
  @Override
  public String language() {
    return "de";
  }

  @Override
  public @Nullable String address() {
    return "192.0.2.7";
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
