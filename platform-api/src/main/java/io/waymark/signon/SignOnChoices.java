package io.waymark.signon;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Organisation;
import java.util.List;

/** Organisations to go on with. It says nothing about whether there is an account. */
@Serdeable
record SignOnChoices(List<Choice> items) {
  /** One of them. */
  @Serdeable
  record Choice(String slug, String name) {
    static Choice of(Organisation organisation) {
      return new Choice(organisation.slug(), organisation.name());
    }
  }
}
