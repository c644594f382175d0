package io.waymark.ui.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Installation;
import io.waymark.ui.parts.Block;
import io.waymark.ui.session.Visit;

/** What was erased, will be, or was to be; nothing where nothing ever was. */
final class ErasureList extends Div {
  private static final int PAGE = 20;

  private final Visit visit;
  private final Installation installation;

  ErasureList(Visit visit, Installation installation) {
    this.visit = visit;
    this.installation = installation;
  }

  void show() {
    removeAll();
    Installation.Erasures first = installation.erasures(null, PAGE);
    if (!first.items().isEmpty()) {
      UnorderedList rows = new UnorderedList();
      rows.addClassName("wm-members");
      Block block = Block.flat(visit.words().of("operator.erasures")).with(rows);
      add(block);
      append(block, rows, first);
    }
  }

  private void append(Block block, UnorderedList rows, Installation.Erasures page) {
    page.items().forEach(erasure -> rows.add(new ErasureRow(visit, erasure)));
    String next = page.next();
    if (next != null) {
      Button more = new Button(visit.words().of("operator.more"));
      more.addClickListener(
          click -> {
            block.remove(more);
            append(block, rows, installation.erasures(next, PAGE));
          });
      block.add(more);
    }
  }
}
