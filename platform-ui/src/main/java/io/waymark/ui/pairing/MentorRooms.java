package io.waymark.ui.pairing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.PairingBoard.Mentor;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Meter;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What mentors have room for, now or with a proposal, and when they work. */
final class MentorRooms extends Div {
  private static final int DAY = 24 * 60;

  private final Desk desk;
  private final Words words;
  private final @Nullable PairingProposal proposal;

  MentorRooms(Desk desk, @Nullable PairingProposal proposal) {
    this.desk = desk;
    this.words = desk.words();
    this.proposal = proposal;
    Block block = Block.flat(words.of(proposal == null ? "pairing.rooms" : "pairing.rooms.after"));
    if (desk.board().mentors().isEmpty()) {
      block.with(new Paragraph(words.of("pairing.no-mentors")));
    } else {
      UnorderedList rows = new UnorderedList();
      rows.addClassName("wm-rooms");
      desk.board().mentors().forEach(mentor -> rows.add(row(mentor)));
      block.with(rows);
    }
    add(block);
  }

  private ListItem row(Mentor mentor) {
    int load = mentor.mentees() + proposed(mentor);
    Span who = new Span(new Face(mentor.name()).small(), new Span(mentor.name()));
    who.addClassName("wm-who");
    Span figure = new Span(words.of("cohort.part-of", load, mentor.capacity()));
    figure.addClassNames("wm-small", "wm-num");
    Meter meter = new Meter(load, Math.max(1, mentor.capacity()));
    (load >= mentor.capacity() ? State.LATE : State.ON_TIME).dress(meter);
    return new ListItem(who, figure, meter, new Quiet(line(mentor)));
  }

  private int proposed(Mentor mentor) {
    return (int)
        Stream.ofNullable(proposal)
            .flatMap(shown -> shown.pairs().stream())
            .filter(pair -> pair.mentorId().equals(mentor.mentorId()))
            .count();
  }

  private String line(Mentor mentor) {
    if (!mentor.stated()) {
      return words.of("pairing.room.unsaid", mentor.zone());
    }
    String hours =
        words.of(
            "pairing.room.hours",
            time(mentor.fromMinute()),
            time(mentor.toMinute()),
            mentor.zone());
    String areas = desk.sayings().areas(mentor.focusAreas());
    return areas.isEmpty() ? hours : words.of("pairing.room.line", areas, hours);
  }

  private static String time(int minute) {
    return LocalTime.MIN.plusMinutes(Math.min(minute, DAY - 1)).toString();
  }
}
