package io.waymark.ui.pairing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.PairingProposal.Unmatched;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has no primary mentor; beside a proposal, for whom it found none, and why. */
final class WithoutMentor extends Div {
  private static final int REASONS = 3;

  private final Desk desk;
  private final Words words;
  private final @Nullable PairingProposal proposal;

  WithoutMentor(Desk desk, @Nullable PairingProposal proposal) {
    this.desk = desk;
    this.words = desk.words();
    this.proposal = proposal;
    List<Person> people = desk.board().people().stream().filter(this::isShown).toList();
    Block block =
        proposal == null
            ? Block.card(words.of("pairing.without"))
            : Block.flat(words.of("pairing.left-over"));
    block.aside(new Quiet(Integer.toString(people.size())));
    if (people.isEmpty()) {
      block.with(
          new Paragraph(
              words.of(proposal == null ? "pairing.without.none" : "pairing.left-over.none")));
    } else {
      UnorderedList rows = new UnorderedList();
      rows.addClassName("wm-rows");
      people.forEach(person -> rows.add(row(person)));
      block.with(rows);
    }
    add(block);
  }

  private boolean isShown(Person person) {
    return !person.hasPrimary() && (proposal == null || unmatched(person) != null);
  }

  private @Nullable Unmatched unmatched(Person person) {
    return Stream.ofNullable(proposal)
        .flatMap(shown -> shown.unmatched().stream())
        .filter(each -> each.enrolmentId().equals(person.enrolmentId()))
        .findFirst()
        .orElse(null);
  }

  private Component row(Person person) {
    ListItem row = new ListItem(new H3(person.name()));
    row.addClassName("wm-nudge");
    Unmatched unmatched = unmatched(person);
    if (unmatched == null) {
      row.add(new Paragraph(wishes(person)));
    } else {
      unmatched.obstacles().stream()
          .limit(REASONS)
          .forEach(obstacle -> row.add(new Paragraph(desk.sayings().obstacle(obstacle))));
      if (unmatched.obstacles().isEmpty()) {
        row.add(new Paragraph(words.of("pairing.no-mentors")));
      }
    }
    Button choose =
        new Button(
            words.of("pairing.choose"),
            click -> new OptionsDialog(desk, person, OptionsDialog.Act.PAIR).open());
    choose.setAriaLabel(words.of("pairing.choose.spoken", person.name()));
    Button apart =
        new Button(words.of("pairing.keep-apart"), click -> new ExcludeDialog(desk, person).open());
    apart.setAriaLabel(words.of("pairing.keep-apart.spoken", person.name()));
    Div actions = new Div(choose, apart);
    actions.addClassName("wm-actions");
    row.add(actions);
    return row;
  }

  private String wishes(Person person) {
    if (!person.stated()) {
      return words.of("pairing.wishes.none", person.zone());
    }
    String areas = desk.sayings().areas(person.focusAreas());
    return areas.isEmpty()
        ? words.of("pairing.wishes.open", person.zone())
        : words.of("pairing.wishes", areas, person.zone());
  }
}
