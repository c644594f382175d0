package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.waymark.ui.client.CohortPeople.Person;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Face;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Somebody in a cohort: who, where they stand, how far they are, and what can be done. */
final class PersonRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Person person;

  /**
   * @param ask for another status
   * @param giveTime for a milestone
   */
  PersonRow(
      Visit visit,
      Person person,
      BiConsumer<Person, EnrolmentStatus> ask,
      Consumer<Person> giveTime) {
    this.visit = visit;
    this.words = visit.words();
    this.person = person;
    add(who(), standing(), since(), doing(ask, giveTime));
  }

  private Component who() {
    Span name = new Span(name());
    name.addClassName("wm-member-name");
    String mentor =
        person.mentorName() == null
            ? words.of("roll.no-mentor")
            : words.of("roll.mentor", person.mentorName());
    Div lines = new Div(name, new Quiet(mentor));
    Div who = new Div(new Face(person.name()), lines);
    who.addClassName("wm-member-who");
    return who;
  }

  /** Who takes or took part has a page of their own. */
  private Component name() {
    return switch (person.status()) {
      case ACTIVE, PAUSED, GRADUATED, WITHDRAWN ->
          new Anchor("/" + visit.path("enrolments", person.enrolmentId()), person.name());
      case APPLIED, WAITLISTED, DECLINED, ACCEPTED -> new Span(person.name());
    };
  }

  private Component standing() {
    Span standing = new Span(new Chip(look(person.status()), word(words, person.status())));
    standing.addClassName("wm-tags");
    return standing;
  }

  static String word(Words words, EnrolmentStatus status) {
    return words.name("roll.status", status);
  }

  static State look(EnrolmentStatus status) {
    return switch (status) {
      case ACTIVE -> State.OPEN;
      case GRADUATED -> State.DONE;
      case PAUSED -> State.PAUSED;
      case WAITLISTED, APPLIED -> State.WAITING;
      case ACCEPTED -> State.NEXT;
      case DECLINED, WITHDRAWN -> State.ABSENT;
    };
  }

  private Component since() {
    Div since = new Div();
    since.addClassName("wm-member-dates");
    String day = visit.times().date(person.joinedOn());
    if (person.status() == EnrolmentStatus.WAITLISTED) {
      since.add(new Quiet(words.of("roll.waits-since", day)));
      return since;
    }
    since.add(new Quiet(words.of("roll.milestones", person.milestonesDone(), person.milestones())));
    since.add(
        new Quiet(
            person.joinedWeek() == null
                ? words.of("roll.since", day)
                : words.of("roll.late", day, person.joinedWeek(), person.joinedWeek() - 1)));
    return since;
  }

  private Component doing(BiConsumer<Person, EnrolmentStatus> ask, Consumer<Person> giveTime) {
    if (person.status() == EnrolmentStatus.GRADUATED) {
      Anchor certificate =
          new Anchor(
              "/" + visit.path("certificates", person.enrolmentId()), words.of("roll.certificate"));
      certificate.addClassName("wm-member-do");
      return certificate;
    }
    if (person.allowed().isEmpty()) {
      return new Span();
    }
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    bar.addClassName("wm-member-do");
    MenuItem root = bar.addItem(words.of("roll.do"));
    root.setAriaLabel(words.of("roll.do.spoken", person.name()));
    for (EnrolmentStatus next : person.allowed()) {
      String key = "roll.become." + next.name().toLowerCase(Locale.ROOT);
      root.getSubMenu().addItem(words.of(key + ".do"), click -> ask.accept(person, next));
    }
    if (takesPart() && !person.done()) {
      root.getSubMenu().addItem(words.of("give-time.offer"), click -> giveTime.accept(person));
    }
    return bar;
  }

  private boolean takesPart() {
    return person.status() == EnrolmentStatus.ACTIVE || person.status() == EnrolmentStatus.PAUSED;
  }
}
