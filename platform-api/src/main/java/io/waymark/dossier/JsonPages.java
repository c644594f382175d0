package io.waymark.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A dossier as JSON: moments in UTC, ids as the API writes them, unknown fields left out. */
final class JsonPages {
  private static final String REPEATED = "memberships";

  private final JsonGenerator out;
  private boolean inChapter;
  private boolean inRepeated;
  private boolean inList;
  private boolean written;

  private interface Writing {
    void run() throws IOException;
  }

  JsonPages(OutputStream file, Cover cover, Instant madeAt) throws IOException {
    out = new JsonFactory().createGenerator(file).useDefaultPrettyPrinter();
    out.writeStartObject();
    out.writeStringField("schema", cover.schemaId());
    out.writeNumberField("version", Cover.VERSION);
    out.writeStringField("madeAt", madeAt.toString());
  }

  void chapter(String name) {
    writing(
        () -> {
          endChapter();
          if (name.equals(REPEATED) && !inRepeated) {
            out.writeArrayFieldStart(name);
            inRepeated = true;
          } else if (!name.equals(REPEATED)) {
            out.writeFieldName(name);
          }
          out.writeStartObject();
          inChapter = true;
        });
  }

  void section(Section section) {
    writing(
        () -> {
          inList = section.isList();
          written = false;
          if (inList) {
            out.writeArrayFieldStart(section.name());
          } else {
            out.writeFieldName(section.name());
          }
        });
  }

  void row(Map<String, Object> fields) {
    writing(() -> write(fields));
    written = true;
  }

  void endOfSection() {
    writing(
        () -> {
          if (inList) {
            out.writeEndArray();
          } else if (!written) {
            out.writeNull();
          }
        });
  }

  void finish() {
    writing(
        () -> {
          endChapter();
          if (inRepeated) {
            out.writeEndArray();
          }
          out.writeEndObject();
          out.flush();
        });
  }

  void close() {
    writing(out::close);
  }

  private void endChapter() throws IOException {
    if (inChapter) {
      out.writeEndObject();
    }
  }

  private void write(Object value) throws IOException {
    switch (value) {
      case Map<?, ?> fields -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
          out.writeFieldName(String.valueOf(field.getKey()));
          write(field.getValue());
        }
        out.writeEndObject();
      }
      case List<?> items -> {
        out.writeStartArray();
        for (Object item : items) {
          write(item);
        }
        out.writeEndArray();
      }
      case Boolean flag -> out.writeBoolean(flag);
      case Number number -> out.writeNumber(number.toString());
      default -> out.writeString(value.toString());
    }
  }

  private static void writing(Writing work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
