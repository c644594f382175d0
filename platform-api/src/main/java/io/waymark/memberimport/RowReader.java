package io.waymark.memberimport;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.identity.Email;
import io.waymark.invitation.Invitee;
import io.waymark.tenancy.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row; the first thing that is wrong with it is its reason. */
final class RowReader {
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]{2,}");
  private static final String FORMULA = "=+-@\t\r";
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST = 120;
  private static final List<String> ASSIGNABLE =
      Stream.of(Role.OWNER, Role.ADMIN, Role.MENTOR, Role.PARTICIPANT).map(Role::name).toList();

  private final CsvRecord record;
  private final List<String> columns;
  private final String otherwise;

  private RowReader(CsvRecord record, List<String> columns, String otherwise) {
    this.record = record;
    this.columns = columns;
    this.otherwise = otherwise;
  }

  /**
   * @param otherwise the language for who has none in the row
   */
  static Row read(CsvRecord record, List<String> columns, String otherwise) {
    return new RowReader(record, columns, otherwise).row();
  }

  private Row row() {
    var email = Email.normalised(cell("email"));
    var name = cell("name");
    var reason = reason(email, name);
    var invitee = reason == null ? invitee(email, name) : null;
    return new Row(record.getStartingLineNumber(), email, name, invitee, reason);
  }

  private @Nullable String reason(String email, String name) {
    if (record.getFieldCount() > columns.size()) {
      return "row.columns";
    }
    if (record.getFields().stream().anyMatch(RowReader::isFormula)) {
      return "formula";
    }
    if (record.getFields().stream().anyMatch(RowReader::hasLines)) {
      return "row.lines";
    }
    if (!ADDRESS.matcher(email).matches()) {
      return "email.format";
    }
    if (name.isEmpty()) {
      return "name.missing";
    }
    if (email.length() > LONGEST_ADDRESS || longest(name, cell("title")) > LONGEST) {
      return "too_long";
    }
    return reasonOfWords();
  }

  private @Nullable String reasonOfWords() {
    if (!ASSIGNABLE.containsAll(roleWords())) {
      return "roles.unknown";
    }
    return Set.of("", "en", "de").contains(cell("language").toLowerCase(Locale.ROOT))
        ? null
        : "language.unknown";
  }

  private Invitee invitee(String email, String name) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roleWords().forEach(word -> roles.add(Role.valueOf(word)));
    var title = cell("title");
    var language = cell("language").toLowerCase(Locale.ROOT);
    return new Invitee(
        email,
        name,
        title.isEmpty() ? null : title,
        roles.isEmpty() ? Set.of(Role.PARTICIPANT) : roles,
        Locale.forLanguageTag(language.isEmpty() ? otherwise : language));
  }

  /** Who is no more than named takes part. */
  private List<String> roleWords() {
    return Arrays.stream(cell("roles").split("[\\s,;|+/]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toUpperCase(Locale.ROOT))
        .toList();
  }

  private String cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= record.getFieldCount() ? "" : record.getField(at).strip();
  }

  /** A spreadsheet would run it (OWASP, CSV injection). */
  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /** A quotation mark that nobody closed swallows the rows below it. */
  private static boolean hasLines(String cell) {
    return cell.strip().chars().anyMatch(Character::isISOControl);
  }

  private static int longest(String... cells) {
    return Arrays.stream(cells).mapToInt(String::length).max().orElse(0);
  }
}
