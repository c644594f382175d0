package io.waymark.leaving;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * @param address absent when there is none
 * @param confirmed whether it has confirmed; until then nothing is sent there
 */
@Serdeable
record PersonalAddressView(@Nullable String address, boolean confirmed) {
  static final PersonalAddressView NONE = new PersonalAddressView(null, false);
}
