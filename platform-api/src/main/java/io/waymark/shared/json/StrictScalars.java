package io.waymark.shared.json;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import io.waymark.shared.time.Days;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A number is no text, and a text no number: by itself the mapper would turn one into the other. A
 * primitive that is absent is zero or false; a request that needs it holds a boxed one, not null.
 */
@Factory
class StrictScalars {
  private record Strict<T>(
      Predicate<JsonNode> fits, Function<JsonNode, T> value, @Nullable T ofPrimitive)
      implements Deserializer<T> {
    @Override
    public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> type)
        throws IOException {
      var node = decoder.decodeNode();
      if (!fits.test(node)) {
        throw new SerdeException("unexpected type");
      }
      return value.apply(node);
    }

    @Override
    public @Nullable T getDefaultValue(DecoderContext context, Argument<? super T> type) {
      return type.isPrimitive() ? ofPrimitive : null;
    }
  }

  @Singleton
  Deserializer<String> text() {
    return new Strict<>(JsonNode::isString, JsonNode::getStringValue, null);
  }

  @Singleton
  Deserializer<Integer> integer() {
    return new Strict<>(StrictScalars::isInt, JsonNode::getIntValue, 0);
  }

  @Singleton
  Deserializer<LocalDate> day() {
    return new Strict<>(
        node -> node.isString() && Days.parse(node.getStringValue()).isPresent(),
        node -> Days.parse(node.getStringValue()).orElseThrow(),
        null);
  }

  @Singleton
  Deserializer<Boolean> bool() {
    return new Strict<>(JsonNode::isBoolean, JsonNode::getBooleanValue, false);
  }

  private static boolean isInt(JsonNode node) {
    return node.isNumber()
        && node.getBigDecimalValue().stripTrailingZeros().scale() <= 0
        && node.getBigDecimalValue().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }
}
