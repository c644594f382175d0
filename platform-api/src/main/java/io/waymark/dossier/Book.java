package io.waymark.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One dossier while it is written: twice at once, for machines and for people. */
final class Book implements AutoCloseable {
  private final Cover cover;
  private final Path zip;
  private final Path json;
  private final Path html;
  private final JsonPages machine;
  private final HtmlPages people;

  Book(Cover cover, Path zip, Instant madeAt) {
    this.cover = cover;
    this.zip = zip;
    try {
      this.json = Files.createTempFile("waymark-export", ".json");
      this.html = Files.createTempFile("waymark-export", ".html");
      this.machine = new JsonPages(Files.newOutputStream(json), cover, madeAt);
      this.people = new HtmlPages(Files.newBufferedWriter(html), cover, madeAt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void chapter(String name, String title) {
    machine.chapter(name);
    people.chapter(name, title);
  }

  void section(Section section) {
    machine.section(section);
    people.section(section);
  }

  void row(Map<String, Object> fields) {
    machine.row(fields);
    people.row(fields);
  }

  void endOfSection() {
    machine.endOfSection();
    people.endOfSection();
  }

  void finish() {
    machine.finish();
    people.finish();
    try (var out = new ZipOutputStream(Files.newOutputStream(zip));
        var schema = Book.class.getResourceAsStream(cover.schema())) {
      add(out, "waymark.json", Files.newInputStream(json));
      add(out, "waymark.schema.json", Objects.requireNonNull(schema, cover.schema()));
      add(out, "index.html", Files.newInputStream(html));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream out, String name, InputStream content)
      throws IOException {
    try (content) {
      out.putNextEntry(new ZipEntry(name));
      content.transferTo(out);
      out.closeEntry();
    }
  }

  @Override
  public void close() {
    try {
      machine.close();
      people.close();
      Files.deleteIfExists(json);
      Files.deleteIfExists(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
