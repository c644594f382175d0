package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.client.EnrolmentLinks;
import io.waymark.ui.client.EnrolmentLinks.Link;
import io.waymark.ui.cohort.EnrollingConfirmation;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** The links by which members put themselves into the cohort. */
final class LinkPart extends Div {
  private static final int DAYS = 14;

  private final Visit visit;
  private final Words words;
  private final EnrolmentLinks links;
  private final String cohortId;
  private final Consumer<String> told;

  LinkPart(Visit visit, EnrolmentLinks links, String cohortId, Consumer<String> told) {
    this.visit = visit;
    this.words = visit.words();
    this.links = links;
    this.cohortId = cohortId;
    this.told = told;
    List<Link> open = links.list(cohortId).items();
    Div body = new Div(new Paragraph(words.of("roll.link.text")));
    body.addClassName("wm-stack-s");
    open.forEach(link -> body.add(line(link)));
    body.add(new Button(words.of("roll.link.make"), click -> make()));
    Fold fold = new Fold(named(open.size()), body);
    fold.setOpen(!open.isEmpty());
    add(fold);
  }

  private String named(int open) {
    return open == 0 ? words.of("roll.links.none") : words.count("roll.links", open);
  }

  private Div line(Link link) {
    String path = "/" + link.tenant() + "/enrol/" + link.token();
    Code address = new Code();
    address.addClassName("wm-link-address");
    address.getElement().executeJs("this.textContent = window.location.origin + $0", path);
    Button copy =
        new Button(
            words.of("secret.copy"),
            click ->
                UI.getCurrent()
                    .getPage()
                    .executeJs("navigator.clipboard.writeText(window.location.origin + $0)", path));
    Button end = new Button(words.of("roll.link.end"), click -> end(link));
    Quiet until = new Quiet(words.of("roll.link.until", visit.times().at(link.expiresAt())));
    Div acts = new Div(copy, end, until);
    acts.addClassName("wm-actions");
    Div line = new Div(address, acts);
    line.addClassName("wm-stack-s");
    return line;
  }

  private void make() {
    links.make(cohortId, new EnrolmentLinks.Wanted(DAYS));
    told.accept(words.of("roll.link.made", DAYS));
  }

  private void end(Link link) {
    new EnrollingConfirmation(words, "roll.link.ending")
        .ask(() -> links.revoke(link.enrolmentLinkId()), told);
  }
}
