package io.waymark.ui.pairing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.PairingBoard;
import io.waymark.ui.client.PairingProposal;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.Pairings.Lock;
import io.waymark.ui.client.Role;
import io.waymark.ui.cohort.CohortWays;
import io.waymark.ui.parts.Empty;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.PageHead;
import io.waymark.ui.session.Visit;
import io.waymark.ui.shell.ForRoles;
import io.waymark.ui.shell.Frame;
import io.waymark.ui.shell.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cohort's participants and their mentors: paired by hand, or as proposed. */
@Route(value = ":tenant/cohorts/:cohortId/pairing", layout = Frame.class)
@ForRoles({Role.ADMIN, Role.OWNER})
@StyleSheet("context://css/pairing.css")
@Prototype
public final class PairingView extends View implements BeforeEnterObserver {
  static final String COHORT = "cohortId";

  private final Pairings pairings;
  private final Paragraph told = Focus.able(new Paragraph());
  private final List<Lock> locks = new ArrayList<>();
  private String cohortId = "";
  private @Nullable PairingProposal proposal;

  PairingView(Visit visit, Pairings pairings) {
    super(visit);
    this.pairings = pairings;
    addClassName("wm-wide");
    told.addClassName("wm-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    cohortId = event.getRouteParameters().get(COHORT).orElseThrow();
    proposal = null;
    told.setText("");
    show();
    if (!locks.isEmpty()) {
      told.setText(visit.words().count("pairing.locked.before", locks.size()));
    }
  }

  private void show() {
    removeAll();
    PairingBoard board = pairings.board(cohortId);
    locks.clear();
    locks.addAll(board.locked());
    PageHead head = head(board.cohortName(), text("pairing.title"));
    add(new CohortWays(visit, cohortId, CohortWays.Place.PAIRING), told);
    if (board.people().isEmpty()) {
      add(new Empty(text("pairing.empty"), text("pairing.empty.text")));
      return;
    }
    Desk desk = new Desk(visit, pairings, board, this::tell);
    head.with(actions(desk));
    add(new BoardFigures(desk, proposal));
    Div main = new Div();
    main.addClassName("wm-stack");
    PairingProposal shown = proposal;
    if (shown != null) {
      Desk again = new Desk(visit, pairings, board, done -> propose());
      main.add(new ProposalCard(again, shown, locks, this::relock));
    }
    main.add(new WithoutMentor(desk, proposal), new WithMentor(desk));
    Aside aside = new Aside(new MentorRooms(desk, proposal), new KeptApartList(desk));
    aside.addClassName("wm-stack");
    aside.getElement().setAttribute("aria-label", text("pairing.aside"));
    Div columns = new Div(main, aside);
    columns.addClassNames("wm-cols", "wm-pairing-cols");
    add(columns);
  }

  private Div actions(Desk desk) {
    Button weights = new Button(text("pairing.weights"), click -> new WeightsDialog(desk).open());
    Button run =
        new Button(
            text(proposal == null ? "pairing.propose" : "pairing.again"), click -> propose());
    Div actions = new Div(weights, run);
    actions.addClassName("wm-actions");
    PairingProposal shown = proposal;
    if (shown == null) {
      run.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    } else if (!shown.pairs().isEmpty()) {
      Button apply =
          new Button(
              visit.words().count("pairing.apply", shown.pairs().size()), click -> apply(shown));
      apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
      actions.add(apply);
    }
    return actions;
  }

  private void propose() {
    try {
      PairingProposal fresh = pairings.propose(cohortId, new Pairings.Locks(List.copyOf(locks)));
      proposal = fresh;
      tell(text("pairing.proposed", fresh.pairs().size(), fresh.unmatched().size()), true);
    } catch (ApiProblem refused) {
      tell(new Sayings(visit.words()).refusal(refused));
    }
  }

  /** What is locked or let go counts for the next run, which follows at once. */
  private void relock(Lock lock) {
    if (!locks.remove(lock)) {
      locks.add(lock);
    }
    propose();
  }

  private void apply(PairingProposal shown) {
    try {
      var applied =
          pairings.apply(cohortId, new Pairings.Application(shown.basis(), List.copyOf(locks)));
      tell(visit.words().count("pairing.applied", applied.paired()));
    } catch (ApiProblem refused) {
      tell(new Sayings(visit.words()).refusal(refused));
    }
  }

  /** Whatever was done by hand: a proposal of before says nothing any more. */
  private void tell(String text) {
    tell(text, false);
  }

  private void tell(String text, boolean withProposal) {
    if (!withProposal) {
      proposal = null;
    }
    show();
    told.setText(text);
    Focus.on(told);
  }
}
