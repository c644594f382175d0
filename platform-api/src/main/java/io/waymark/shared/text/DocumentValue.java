package io.waymark.shared.text;

import org.jspecify.annotations.Nullable;

/** Values of documents, each of the type that is wanted, or a {@link BrokenDocument}. */
final class DocumentValue {
  private DocumentValue() {}

  static String string(String place, @Nullable Object value) {
    return as(String.class, place, value, "text (put it in quotes)");
  }

  static int whole(String place, @Nullable Object value) {
    Object small = value instanceof Long number ? shortened(number) : value;
    return as(Integer.class, place, small, "a whole number");
  }

  /** Readers of JSON differ in what they make of a number. */
  private static Number shortened(Long number) {
    return number == number.intValue() ? (Number) number.intValue() : number;
  }

  static <T> T as(Class<T> type, String place, @Nullable Object value, String wanted) {
    if (!type.isInstance(value)) {
      throw BrokenDocument.of(place, "type", "is not %s", wanted);
    }
    return type.cast(value);
  }

  /** A text in a list. */
  static String item(@Nullable Object item, @Nullable Faults faults) {
    try {
      return string("", item);
    } catch (BrokenDocument e) {
      throw faults == null ? e : faults.told(e);
    }
  }
}
