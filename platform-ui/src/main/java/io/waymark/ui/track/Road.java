package io.waymark.ui.track;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.session.Visit;
import io.waymark.ui.submission.Follower;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phases on one bar, their milestones below it, and beside them the milestone that is open. */
final class Road extends Div implements Follower {
  /** The query parameter that names the open milestone. */
  static final String MILESTONE = "milestone";

  private final Visit visit;
  private final Tracks tracks;
  private final String enrolmentId;
  private final String path;
  private final Div bar = new Div();
  private final Div list = new Div();
  private final Div open = new Div();
  private @Nullable MilestonePanel panel;
  private final DoneNote done = new DoneNote();
  private @Nullable Function<Milestone, Optional<Component>> shown;
  private @Nullable Function<Milestone, Component> offer;
  private @Nullable Milestone opened;
  private boolean own;

  /**
   * @param path where this road is, so that each milestone has an address
   */
  Road(Visit visit, Tracks tracks, String enrolmentId, String path) {
    this.visit = visit;
    this.tracks = tracks;
    this.enrolmentId = enrolmentId;
    this.path = path;
    addClassName("wm-stack");
    Div columns = new Div(list, open);
    columns.addClassNames("wm-cols", "wm-track-cols");
    open.addClassName("wm-track-open");
    add(bar, columns);
  }

  /**
   * Puts something into an open milestone, whether it is done or not: below what is asked for,
   * where the road is one's own; above it for others, who come for it.
   */
  void showing(Function<Milestone, Optional<Component>> each) {
    shown = each;
  }

  /** Puts something at the end of an open milestone that is not done. */
  void offering(Function<Milestone, Component> each) {
    offer = each;
  }

  static @Nullable String wanted(BeforeEnterEvent event) {
    return event.getLocation().getQueryParameters().getSingleParameter(MILESTONE).orElse(null);
  }

  /**
   * @param key the milestone to open; without one it is the one that is next
   * @param ticks true when the reader may tick the tasks
   */
  void show(Tracks.Track track, @Nullable String key, boolean ticks) {
    own = ticks;
    Milestone now = now(track).orElse(null);
    opened = milestones(track).filter(m -> m.key().equals(key)).findFirst().orElse(now);
    draw(track, now);
    open.removeAll();
    if (opened != null) {
      panel = panel(opened);
      open.add(done, panel, back());
    }
  }

  private MilestonePanel panel(Milestone milestone) {
    MilestonePanel fresh = new MilestonePanel(visit, milestone, own ? this::tick : null);
    if (shown != null) {
      shown.apply(milestone).ifPresent(own ? fresh::add : fresh::lead);
    }
    if (offer != null && !Standing.isDone(milestone)) {
      fresh.add(offer.apply(milestone));
    }
    return fresh;
  }

  /** Where the panel stands below the list, the way back up is long. */
  private Button back() {
    Button back = new Button(visit.words().of("track.up"));
    back.addClassName("wm-track-up");
    back.addClickListener(
        click -> list.getElement().executeJs("this.querySelector('[aria-current]')?.focus()"));
    return back;
  }

  private void draw(Tracks.Track track, @Nullable Milestone now) {
    bar.removeAll();
    bar.add(new PhaseBar(visit.words(), track));
    list.removeAll();
    list.add(new PhaseList(visit, track, new PhaseList.Place(path, now, opened)));
  }

  private static Stream<Milestone> milestones(Tracks.Track track) {
    return track.phases().stream().flatMap(phase -> phase.milestones().stream());
  }

  /** The first that is not done is where the person stands. */
  private static Optional<Milestone> now(Tracks.Track track) {
    return milestones(track).filter(milestone -> !Standing.isDone(milestone)).findFirst();
  }

  private void tick(Milestone milestone, String taskKey, boolean ticked) {
    tracks.mark(enrolmentId, taskKey, new Tracks.Tick(ticked));
    follow();
  }

  @Override
  public void follow() {
    Tracks.Track track = tracks.get(enrolmentId);
    draw(track, now(track).orElse(null));
    milestones(track)
        .filter(fresh -> opened != null && fresh.key().equals(opened.key()))
        .forEach(
            fresh -> {
              if (panel != null) {
                panel.follow(fresh);
              }
            });
  }

  @Override
  public void reload(String said) {
    show(tracks.get(enrolmentId), opened == null ? null : opened.key(), own);
    done.show(said);
    takeFocus();
  }

  /** Moves the keyboard to the milestone that was opened. */
  void takeFocus() {
    if (panel != null) {
      panel.takeFocus();
    }
  }
}
