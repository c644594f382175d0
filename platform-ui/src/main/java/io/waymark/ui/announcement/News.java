package io.waymark.ui.announcement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.Announcements.Announcement;
import io.waymark.ui.cohort.Told;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Prose;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import java.util.List;

/** What the reader's cohorts were told and they have not put away; nothing where there is none. */
public final class News extends Div {
  /** A longer text is folded: what a screen is for stays in sight below it. */
  private static final int SHOWN_WHOLE = 280;

  private final Visit visit;
  private final Announcements announcements;
  private final Told told = new Told();

  public News(Visit visit, Announcements announcements) {
    this.visit = visit;
    this.announcements = announcements;
    addClassName("wm-stack");
    List<Announcement> all = announcements.own().items();
    setVisible(!all.isEmpty());
    all.forEach(one -> add(block(one)));
  }

  private Block block(Announcement one) {
    String ago = visit.times().ago(one.sentAt());
    Block block = Block.card(one.title());
    Button away =
        new Button(visit.words().of("news.dismiss"), click -> putAway(one.announcementId(), block));
    away.setAriaLabel(visit.words().of("news.dismiss.spoken", one.title()));
    away.addThemeVariants(ButtonVariant.SMALL);
    return block
        .with(
            new Quiet(visit.words().of("news.by", one.sender(), one.cohortName(), ago)),
            text(one.text()))
        .footer(away);
  }

  private Component text(String text) {
    Prose prose = new Prose(text);
    return text.length() > SHOWN_WHOLE ? new Fold(visit.words().of("news.read"), prose) : prose;
  }

  private void putAway(String announcementId, Block block) {
    announcements.dismiss(announcementId);
    remove(block);
    addComponentAsFirst(told);
    told.say(visit.words().of("news.dismissed"));
  }
}
