package io.waymark.memberimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.shared.problem.Unprocessable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A CSV file (RFC 4180) as rows, each by itself good or refused. */
public final class Sheet {
  private static final int MOST_ROWS = 10_000;
  private static final List<String> NEEDED = List.of("email", "name");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Sheet() {}

  /**
   * Each row, good or refused, in the order of the file.
   *
   * @param base64 the file's bytes: UTF-8, at most 10,000 rows
   * @param language of letters to those whose row names none
   * @throws Unprocessable {@code import.encoding}, {@code import.malformed}, {@code
   *     import.columns}, {@code import.empty}, {@code import.too_many}
   */
  public static List<Row> readBase64(String base64, String language) {
    try {
      return read(Base64.getDecoder().decode(base64), language);
    } catch (IllegalArgumentException e) {
      throw new Unprocessable("import.malformed", "The file is not in base64.");
    }
  }

  /**
   * @param language of letters to those whose row names none
   * @throws Unprocessable {@code import.encoding}, {@code import.malformed}, {@code
   *     import.columns}, {@code import.empty}, {@code import.too_many}
   */
  static List<Row> read(byte[] file, String language) {
    var records = records(text(file));
    if (records.size() < 2) {
      throw new Unprocessable("import.empty", "The file has no rows below its first line.");
    }
    if (records.size() > MOST_ROWS + 1) {
      throw new Unprocessable(
          "import.too_many", "The file has more than %d rows. Divide it.".formatted(MOST_ROWS));
    }
    var columns = columns(records.getFirst());
    return eachOnce(
        records.stream().skip(1).map(record -> RowReader.read(record, columns, language)).toList());
  }

  private static String text(byte[] file) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new CharacterCodingException();
      }
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unprocessable(
          "import.encoding", "The file is not in UTF-8. Save it as \"CSV UTF-8\" and try again.");
    }
  }

  private static List<CsvRecord> records(String text) {
    var firstLine = text.lines().findFirst().orElse("");
    char separator = firstLine.contains(";") ? ';' : ',';
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(true)
          .allowMissingFields(true)
          .allowExtraFields(true)
          .ofCsvRecord(text)
          .stream()
          .toList();
    } catch (CsvParseException e) {
      throw new Unprocessable(
          "import.malformed", "The file is not CSV: a quotation mark is open, or a row too long.");
    }
  }

  private static List<String> columns(CsvRecord first) {
    var columns =
        first.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (columns.stream().distinct().count() < columns.size()) {
      throw new Unprocessable("import.columns", "The first line names a column twice.");
    }
    var missing = NEEDED.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new Unprocessable(
          "import.columns",
          "The first line names the columns; these are missing: " + String.join(", ", missing));
    }
    return columns;
  }

  /** The first row of an address counts. */
  private static List<Row> eachOnce(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    var once = new ArrayList<Row>();
    for (Row row : rows) {
      once.add(row.invitee() == null || seen.add(row.email()) ? row : row.refused("row.twice"));
    }
    return once;
  }
}
