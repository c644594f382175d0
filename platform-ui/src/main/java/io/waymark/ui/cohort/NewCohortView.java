package io.waymark.ui.cohort;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.CohortPlans.Plan;
import io.waymark.ui.client.CohortPlans.TrackVersion;
import io.waymark.ui.client.CohortPlans.Wanted;
import io.waymark.ui.client.Role;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.Trouble;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Drafts a cohort: anew, for a program, or like an earlier one. */
@Route(value = ":tenant/cohorts/new", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/people.css")
@Prototype
public final class NewCohortView extends View implements BeforeEnterObserver {
  /** The query parameter that names the cohort to run again. */
  static final String FROM = "from";

  /** The query parameter that names the program to run. */
  private static final String PROGRAM = "program";

  /** The query parameter that names the version of a track to run. */
  private static final String TRACK = "track";

  private static final int WEEKS_AHEAD = 4;

  private final CohortPlans plans;
  private final ProblemNote problem = new ProblemNote();

  NewCohortView(Visit visit, CohortPlans plans) {
    super(visit);
    this.plans = plans;
  }

  /** The location where a version of a program's track is chosen already. */
  public static String address(Visit visit, String programId, String trackVersionId) {
    return visit.path("cohorts", "new")
        + "?%s=%s&%s=%s".formatted(PROGRAM, programId, TRACK, trackVersionId);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    QueryParameters asked = event.getLocation().getQueryParameters();
    String program = asked.getSingleParameter(PROGRAM).orElse("");
    List<TrackVersion> versions =
        plans.tracks().items().stream()
            .filter(version -> program.isEmpty() || version.programId().equals(program))
            .toList();
    head(text("cohorts.title"), text("plan.new"));
    if (versions.isEmpty()) {
      String tracks = program.isEmpty() ? visit.path("programs") : visit.path("programs", program);
      Anchor programs = new Anchor("/" + tracks, text("plan.no-track.way"));
      add(new Empty(text("plan.no-track"), text("plan.no-track.text"), programs));
      return;
    }
    CohortForm form = new CohortForm(visit, versions);
    asked
        .getSingleParameter(FROM)
        .map(plans::read)
        .ifPresentOrElse(
            before -> form.show(again(before, versions)),
            () -> form.choose(chosen(versions, asked.getSingleParameter(TRACK).orElse(""))));
    add(problem, card(form));
  }

  private static TrackVersion chosen(List<TrackVersion> versions, String wanted) {
    return versions.stream()
        .filter(version -> version.trackVersionId().equals(wanted))
        .findFirst()
        .orElse(versions.getFirst());
  }

  private Block card(CohortForm form) {
    Button create = new Button(text("plan.create"), click -> create(form));
    create.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    return Block.card(text("plan.card"))
        .with(new Paragraph(text("plan.card.text")), form)
        .footer(create);
  }

  /** The newest version of the same track, from a Monday in four weeks. */
  private Wanted again(Plan before, List<TrackVersion> versions) {
    String version =
        versions.stream()
            .filter(
                one ->
                    one.newest()
                        && one.trackName().equals(before.trackName())
                        && one.programId().equals(before.programId()))
            .map(TrackVersion::trackVersionId)
            .findFirst()
            .orElse(before.trackVersionId());
    return new Wanted(
        version,
        "",
        visit
            .times()
            .today()
            .plusWeeks(WEEKS_AHEAD)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
        before.zone(),
        before.capacity());
  }

  private void create(CohortForm form) {
    List<String> complaints = new ArrayList<>();
    Wanted wanted = form.read(complaints).orElse(null);
    if (wanted == null) {
      problem.show(text("plan.incomplete"), complaints);
      return;
    }
    try {
      Plan made = plans.create(wanted);
      getUI().ifPresent(ui -> ui.navigate(visit.path("cohorts", made.id())));
    } catch (ApiProblem refused) {
      problem.show(Trouble.say(visit.words(), "enrolling", refused));
    }
  }
}
