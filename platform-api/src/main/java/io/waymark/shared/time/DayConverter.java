package io.waymark.shared.time;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Query parameters: the same days as in a body. */
@Singleton
class DayConverter implements TypeConverter<CharSequence, LocalDate> {
  @Override
  public Optional<LocalDate> convert(
      CharSequence text, Class<LocalDate> target, ConversionContext context) {
    Optional<LocalDate> day = Days.parse(text.toString());
    if (day.isEmpty()) {
      context.reject(text, new DateTimeException("no day from 1900 to 2199"));
    }
    return day;
  }
}
