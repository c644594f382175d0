package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.Past;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.session.Visit;
import io.waymark.ui.viewas.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every check-in of an enrolment, newest first; older ones come a page at a time. */
public final class HistoryList extends Div {
  private static final int PAGE = 12;

  private final Visit visit;
  private final CheckIns checkIns;
  private final String enrolmentId;
  private final OrderedList list = new OrderedList();
  private final Button older;
  private final Div beside = new Div();
  private final List<Past> shown = new ArrayList<>();
  private final Predicate<Past> wanted;
  private final Lens lens;
  private @Nullable String next;

  /** The whole history, through somebody's eyes. */
  public static HistoryList seen(Visit visit, CheckIns checkIns, String enrolmentId, Lens lens) {
    return new HistoryList(visit, checkIns, enrolmentId, past -> true, lens);
  }

  /**
   * @param wanted which periods to show; one whose form stands beside the list need not be in it
   */
  HistoryList(Visit visit, CheckIns checkIns, String enrolmentId, Predicate<Past> wanted) {
    this(visit, checkIns, enrolmentId, wanted, Lens.NONE);
  }

  private HistoryList(
      Visit visit, CheckIns checkIns, String enrolmentId, Predicate<Past> wanted, Lens lens) {
    this.lens = lens;
    this.wanted = wanted;
    this.visit = visit;
    this.checkIns = checkIns;
    this.enrolmentId = enrolmentId;
    list.addClassNames("wm-rows", "wm-history");
    older = new Button(visit.words().of("history.older"), click -> more());
    Block block = Block.flat(visit.words().of("history.title")).with(list, older);
    add(block);
    load(row -> {});
    if (shown.isEmpty()) {
      Paragraph none = new Paragraph(visit.words().of("history.none"));
      none.addClassName("wm-quiet");
      block.with(none);
    }
  }

  /** Where confidence over time is drawn, as far as the list reaches. */
  public Div chart() {
    return beside;
  }

  private void more() {
    load(Focus::on);
  }

  private void load(Consumer<HistoryRow> firstNew) {
    CheckIns.History page = lens.history(checkIns, enrolmentId, next, PAGE);
    next = page.next();
    List<Past> items = page.items().stream().filter(wanted).toList();
    shown.addAll(items);
    List<HistoryRow> rows = items.stream().map(past -> new HistoryRow(visit, past, lens)).toList();
    rows.forEach(list::add);
    older.setVisible(next != null);
    beside.removeAll();
    ConfidenceChart.of(visit.words(), shown).ifPresent(beside::add);
    rows.stream().findFirst().ifPresent(firstNew);
  }
}
