package io.waymark.shared.id;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Path and query parameters: what is not an id names nothing, so it is not found. */
@Singleton
class IdConverter implements TypeConverter<CharSequence, Id> {
  @Override
  public Optional<Id> convert(CharSequence text, Class<Id> target, ConversionContext context) {
    try {
      return Optional.of(Id.parse(text.toString()));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
