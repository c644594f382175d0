package io.waymark.shared.id;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;

@Singleton
class IdSerde implements Serde<Id> {
  @Override
  public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Id> type, Id id)
      throws IOException {
    encoder.encodeString(id.toString());
  }

  @Override
  public Id deserialize(Decoder decoder, DecoderContext context, Argument<? super Id> type)
      throws IOException {
    try {
      return Id.parse(decoder.decodeString());
    } catch (IllegalArgumentException e) {
      throw new SerdeException("Not an id: 13 characters are expected.");
    }
  }
}
