package io.waymark.ui.checkin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.CheckIns.Reply;
import io.waymark.ui.client.Queue;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.Said;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;

/** The mentors' answers to a check-in, and the room for one's own. */
final class Replies extends Div {
  private final Visit visit;
  private final Queue queue;
  private final CheckIn checkIn;
  private final boolean mentor;

  /**
   * @param mentor whether the reader may answer
   */
  Replies(Visit visit, Queue queue, CheckIn checkIn, boolean mentor) {
    this.visit = visit;
    this.queue = queue;
    this.checkIn = checkIn;
    this.mentor = mentor;
    addClassName("wm-stack");
    checkIn.replies().forEach(reply -> add(block(reply)));
    boolean answered = checkIn.replies().stream().anyMatch(Reply::own);
    if (mentor && !answered) {
      add(room(Answer.To.first(checkIn.id(), checkIn.participantName(), null)));
    } else if (checkIn.replies().isEmpty()) {
      add(new Quiet(waiting()));
    }
  }

  private String waiting() {
    return checkIn.replyDueAt() == null
        ? visit.words().of("check-in.not-answered")
        : visit.words().of("history.answer-by", Deadline.of(visit, checkIn.replyDueAt()));
  }

  private Block block(Reply reply) {
    String title =
        reply.own()
            ? visit.words().of("answer.own")
            : visit.words().of("answer.of", reply.mentorName());
    When when = When.ago(visit.times(), reply.sentAt());
    when.addClassNames("wm-small", "wm-quiet");
    Block block = Block.flat(title).aside(when).with(new Said(reply.text()));
    if (reply.editedAt() != null) {
      block.with(new Quiet(visit.words().of("answer.edited", visit.times().ago(reply.editedAt()))));
    }
    if (reply.own() && mentor) {
      Button change = new Button(visit.words().of("answer.change"));
      change.addThemeVariants(ButtonVariant.SMALL);
      change.addClickListener(click -> change(block, reply));
      block.with(change);
    }
    return block;
  }

  private void change(Block block, Reply reply) {
    Answer.To to =
        new Answer.To(checkIn.id(), checkIn.participantName(), reply.text(), reply.etag());
    replace(block, room(to));
  }

  private Div room(Answer.To to) {
    Answer answer = new Answer(visit, queue, to);
    Button send =
        new Button(visit.words().of(to.ifMatch() == null ? "answer.send" : "answer.change.send"));
    send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    Div foot = new Div(send);
    foot.addClassName("wm-step-foot");
    Div room = new Div(answer, foot);
    room.addClassName("wm-stack-s");
    send.addClickListener(
        click ->
            answer.send(
                reply -> {
                  Block sent = block(reply);
                  replace(room, sent);
                  Focus.on(Focus.able(sent));
                }));
    return room;
  }
}
