package io.waymark.ui.memberimport;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import io.waymark.ui.ScreenTest;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.MemberImports;
import io.waymark.ui.client.MemberImports.Fate;
import io.waymark.ui.client.MemberImports.Import;
import io.waymark.ui.client.MemberImports.Result;
import io.waymark.ui.client.MemberImports.Row;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.ProblemNote;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberImportTest extends ScreenTest {
  private static final Row NOA = new Row(2, "noa@acme.example", "Noa Lind", Fate.INVITE, null);
  private static final Row MARA =
      new Row(3, "mara@acme.example", "Mara", Fate.MEMBER_ALREADY, null);
  private static final Row BROKEN = new Row(4, "jonas", "", Fate.REFUSED, "email.format");

  @BeforeEach
  void sign() {
    signIn(Role.ADMIN);
  }

  @Test
  void aFileIsFirstOnlyLookedAt() {
    answers(new Result(false, 1, 0, List.of(MARA, NOA)));
    choose();

    assertThat(api.calls(MemberImports.class, "run").getLast().arguments())
        .containsExactly(new Import("YSxi", false));
    assertThat(rows())
        .containsExactly(
            "Line 2Noa Lindnoa@acme.exampleGets an invitation",
            "Line 3Maramara@acme.exampleMember already");
  }

  @Test
  void oneButtonThenInvites() {
    answers(new Result(false, 1, 0, List.of(NOA)));
    choose();
    answers(new Result(true, 1, 0, List.of(NOA)));
    test($(Button.class).withText("Invite 1 person").single()).click();

    assertThat(api.calls(MemberImports.class, "run").getLast().arguments())
        .containsExactly(new Import("YSxi", true));
    assertThat(textOf($(DoneNote.class).single())).contains("1 person is invited");
  }

  @Test
  void whileARowIsInTheWayThereIsNothingToPress() {
    answers(new Result(false, 1, 1, List.of(NOA, BROKEN)));
    choose();

    assertThat(rows().getFirst()).isEqualTo("Line 4jonasIn the wayThis is no e-mail address.");
    assertThat($(Button.class).withTextContaining("Invite ").exists()).isFalse();
  }

  @Test
  void whoIsThereAlreadyGetsNoSecondLetter() {
    answers(new Result(false, 0, 0, List.of(MARA)));
    choose();

    assertThat(textOf($(Verdict.class).single())).contains("nothing to send");
    assertThat($(Button.class).withTextContaining("Invite ").exists()).isFalse();
  }

  @Test
  void aLongFileIsShownInParts() {
    var many =
        LongStream.rangeClosed(2, 251)
            .mapToObj(line -> new Row(line, line + "@acme.example", "N", Fate.INVITE, null))
            .toList();
    answers(new Result(false, 250, 0, many));
    choose();
    assertThat(rows()).hasSize(100);

    test($(Button.class).withText("Show 150 more rows").single()).click();
    assertThat(rows()).hasSize(200);
  }

  @Test
  void aFileThatCannotBeReadIsSaidInWords() {
    api.answer(
        MemberImports.class,
        "run",
        asked -> {
          throw ApiProblem.of(422, "import.encoding");
        });
    choose();

    assertThat(textOf($(ProblemNote.class).single())).contains("not in UTF-8");
  }

  private void answers(Result result) {
    api.answer(MemberImports.class, "run", asked -> result);
  }

  private void choose() {
    navigate("acme/members/import", MemberImportView.class).read(new byte[] {'a', ',', 'b'});
  }

  private List<String> rows() {
    return texts(ListItem.class).stream().filter(text -> text.startsWith("Line")).toList();
  }
}
