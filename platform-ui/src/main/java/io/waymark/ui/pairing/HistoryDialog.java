package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.PairingBoard.Person;
import io.waymark.ui.client.Pairings.Past;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who mentored somebody, from when until when, and who paired them. */
final class HistoryDialog extends Dialog {
  private final Desk desk;
  private final Words words;

  HistoryDialog(Desk desk, Person person) {
    this.desk = desk;
    this.words = desk.words();
    setHeaderTitle(words.of("pairing.history.title", person.name()));
    setMaxWidth("min(560px,92vw)");
    OrderedList rows = new OrderedList();
    rows.addClassName("wm-rows");
    desk.pairings().history(person.enrolmentId()).items().forEach(past -> rows.add(row(past)));
    add(rows);
    getFooter().add(new Button(words.of("pairing.close"), click -> close()));
  }

  private ListItem row(Past past) {
    Instant until = past.until();
    ListItem row =
        new ListItem(
            new H3(past.mentorName()),
            new Paragraph(
                words.of(
                    until == null ? "pairing.history.since" : "pairing.history.from-until",
                    words.of(past.primary() ? "pairing.primary" : "pairing.further"),
                    day(past.from()),
                    until == null ? "" : day(until))),
            new Paragraph(by("begun", past.begunBy())));
    if (until != null) {
      row.add(new Paragraph(by("ended", past.endedBy())));
    }
    row.addClassName("wm-nudge");
    return row;
  }

  private String by(String act, @Nullable String name) {
    return name == null
        ? words.of("pairing.history." + act + ".unknown")
        : words.of("pairing.history." + act, name);
  }

  private String day(Instant moment) {
    var times = desk.visit().times();
    return times.date(LocalDate.ofInstant(moment, times.zone()));
  }
}
