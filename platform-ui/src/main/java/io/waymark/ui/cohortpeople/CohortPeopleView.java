package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.CohortPeople.Person;
import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.CohortStatus;
import io.waymark.ui.client.EnrolmentStatus;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.cohort.Told;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Stats;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.List;
import java.util.Locale;

/** Who is in a cohort, and the three ways in: by picking, by a file, by a link. */
@Route(value = ":tenant/cohorts/:cohortId/people", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/enrolling.css")
@Prototype
public final class CohortPeopleView extends View implements BeforeEnterObserver {

  private final Clients clients;
  private final Told told = new Told();
  private String cohortId = "";

  CohortPeopleView(Visit visit, Clients clients) {
    super(visit);
    this.clients = clients;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get("cohortId").orElseThrow();
    show("");
  }

  private void show(String done) {
    removeAll();
    Plan plan = clients.plans().read(cohortId);
    List<Person> all = clients.people().list(cohortId).items();
    boolean open = plan.status() == CohortStatus.ENROLLING || plan.status() == CohortStatus.RUNNING;
    head(plan.name(), text("roll.title"));
    add(new CohortWays(visit, cohortId, CohortWays.Place.PEOPLE), told, figures(plan));
    if (open) {
      add(ways(), new LinkPart(visit, clients.links(), cohortId, this::show));
    }
    if (all.isEmpty()) {
      add(new Empty(text("roll.empty"), text(open ? "roll.empty.text" : "roll.empty.closed")));
    } else {
      add(list(plan, all));
    }
    told.say(done);
  }

  private Stats figures(Plan plan) {
    Stats stats = new Stats();
    stats.figure(
        Integer.toString(plan.taken()),
        plan.capacity() == null ? null : text("cohort.of", plan.capacity()),
        text("roll.taken"));
    stats.figure(Integer.toString(plan.waiting()), null, text("roll.waiting"));
    return stats.figure(Integer.toString(plan.applied()), null, text("roll.applied"));
  }

  private Div ways() {
    Button pick = new Button(text("roll.pick"), click -> pick());
    pick.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Anchor file =
        new Anchor("/" + visit.path("cohorts", cohortId, "people", "import"), text("roll.file"));
    Div ways = new Div(pick, file);
    ways.addClassName("wm-actions");
    return ways;
  }

  private void pick() {
    new PickDialog(visit, clients.members(), clients.people(), cohortId, this::show).open();
  }

  private Block list(Plan plan, List<Person> all) {
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("wm-members", "wm-roll");
    all.forEach(person -> rows.add(new PersonRow(visit, person, this::ask, this::giveTime)));
    Block block = Block.flat(visit.words().count("roll.people", all.size()));
    long ready = all.stream().filter(p -> p.status() == EnrolmentStatus.ACTIVE && p.done()).count();
    boolean begun =
        plan.status() == CohortStatus.RUNNING || plan.status() == CohortStatus.COMPLETED;
    if (begun && ready > 0) {
      block.aside(
          new Button(visit.words().count("roll.graduate-all", ready), click -> graduateAll(ready)));
    }
    return block.with(rows);
  }

  private void giveTime(Person person) {
    List<Extendable> open =
        Extendable.of(clients.tracks().get(person.enrolmentId()), visit.words());
    new GiveTimeDialog(visit, clients.dates(), person, open, this::show).open();
  }

  private void graduateAll(long ready) {
    new EnrollingConfirmation(visit.words(), "roll.all", ready)
        .ask(
            () -> {
              int many =
                  clients
                      .people()
                      .graduate(cohortId, new CohortPeople.Graduates(List.of(), false))
                      .graduated();
              show(visit.words().count("roll.all.done", many));
            });
  }

  private void ask(Person person, EnrolmentStatus next) {
    String key = "roll.become." + next.name().toLowerCase(Locale.ROOT);
    boolean openOnes = next == EnrolmentStatus.GRADUATED && !person.done();
    new EnrollingConfirmation(
            visit.words(),
            openOnes ? "roll.become.graduated-open" : key,
            person.name(),
            person.milestones() - person.milestonesDone())
        .ask(
            () -> {
              become(person, next);
              show(text(key + ".done", person.name()));
            });
  }

  private void become(Person person, EnrolmentStatus next) {
    if (next == EnrolmentStatus.GRADUATED) {
      clients
          .people()
          .graduate(
              cohortId, new CohortPeople.Graduates(List.of(person.enrolmentId()), !person.done()));
    } else {
      clients.people().decide(person.enrolmentId(), new CohortPeople.Decision(next));
    }
  }
}
