package io.waymark.memberimport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  private static final String HEAD = "email,name,title,roles,language\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody,Ana                                     | email.format
          ana@example,Ana                                | email.format
          ana@b.example,                                 | name.missing
          ana@b.example                                  | name.missing
          ana@b.example,Ana,,KING                        | roles.unknown
          ana@b.example,Ana,,OPERATOR                    | roles.unknown
          ana@b.example,Ana,,MENTOR,fr                   | language.unknown
          ana@b.example,=1+1                             | formula
          ana@b.example,@SUM(A1)                         | formula
          ana@b.example,Ana,-2                           | formula
          ana@b.example,Ana,,MENTOR,en,more              | row.columns
          """)
  void aRowThatIsWrongSaysWhy(String row, String reason) {
    assertThat(read(HEAD + row)).singleElement().extracting(Row::reason).isEqualTo(reason);
  }

  @Test
  void aRowThatIsTooLongSaysSo() {
    assertThat(read(HEAD + "ana@b.example," + "a".repeat(121)))
        .singleElement()
        .extracting(Row::reason)
        .isEqualTo("too_long");
    assertThat(read(HEAD + "ana@b.example," + "a".repeat(120)))
        .singleElement()
        .extracting(Row::reason)
        .isNull();
  }

  @Test
  void aRowIsReadWithAllItSays() {
    var invitee =
        Objects.requireNonNull(
            read(HEAD + "ANA@B.example, Ana Ng ,Engineer,mentor + admin,de").getFirst().invitee());

    assertThat(invitee.address()).isEqualTo("ana@b.example");
    assertThat(invitee.name()).isEqualTo("Ana Ng");
    assertThat(invitee.title()).isEqualTo("Engineer");
    assertThat(invitee.roles()).containsExactlyInAnyOrder(Role.MENTOR, Role.ADMIN);
    assertThat(invitee.language().getLanguage()).isEqualTo("de");
  }

  @Test
  void whoIsNoMoreThanNamedTakesPartAndReadsEnglish() {
    var invitee = Objects.requireNonNull(read("name;email\nAna;a@b.example").getFirst().invitee());

    assertThat(invitee.roles()).containsExactly(Role.PARTICIPANT);
    assertThat(invitee.language().getLanguage()).isEqualTo("en");
  }

  @Test
  void theSecondRowOfAnAddressIsRefused() {
    var rows = read(HEAD + "a@b.example,Ana\nb@b.example,Ben\nA@B.EXAMPLE,Ana again");

    assertThat(rows.stream().map(Row::reason)).containsExactly(null, null, "row.twice");
    assertThat(rows.stream().map(Row::line)).containsExactly(2L, 3L, 4L);
  }

  @Test
  void aQuotationMarkThatNobodyClosedTakesNoRowsAway() {
    var rows = read(HEAD + "a@b.example,\"Ana\nb@b.example,Ben\nc@b.example,Cem");

    assertThat(rows).singleElement().extracting(Row::reason).isEqualTo("row.lines");
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreFine() {
    assertThat(read("\uFEFFemail,name\r\na@b.example,Ana\r\n")).hasSize(1);
  }

  @Test
  void anotherEncodingIsTold() {
    refused((HEAD + "a@b.example,J\u00f6rg").getBytes(ISO_8859_1), "import.encoding");
    refused((HEAD + "a@b.example,Ana").getBytes(UTF_16), "import.encoding");
  }

  @Test
  void columnsThatAreMissingAreNamed() {
    assertThatThrownBy(() -> read("address,name\na@b.example,Ana"))
        .isInstanceOf(Unprocessable.class)
        .hasMessageContaining("email");
    refused("email,name,name\na@b.example,Ana,Ben".getBytes(UTF_8), "import.columns");
  }

  @Test
  void aFileWithoutRowsOrWithTooManyIsRefused() {
    refused(HEAD.getBytes(UTF_8), "import.empty");
    refused(new byte[0], "import.empty");
    refused(people(10_001).getBytes(UTF_8), "import.too_many");
    assertThat(read(people(10_000))).hasSize(10_000);
  }

  private static String people(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "p%d@b.example,Person %d".formatted(i, i))
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static List<Row> read(String text) {
    return Sheet.read(text.getBytes(UTF_8), "en");
  }

  private static void refused(byte[] file, String code) {
    assertThatThrownBy(() -> Sheet.read(file, "en"))
        .isInstanceOfSatisfying(
            Unprocessable.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
