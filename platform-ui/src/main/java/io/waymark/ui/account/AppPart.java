package io.waymark.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.waymark.ui.client.Account;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Focus;
import io.waymark.ui.parts.State;
import io.waymark.ui.parts.When;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The authenticator app: set up, or there since a day. */
final class AppPart extends Part {
  private final Div content = new Div();

  AppPart(Desk desk, @Nullable Instant since) {
    super(desk);
    content.addClassName("wm-stack-s");
    Block block = Block.flat(words().of("account.app"));
    block.aside(
        since == null
            ? new Chip(State.NEXT, words().of("account.app.off"))
            : new Chip(State.DONE, words().of("account.app.on")));
    add(block.with(quiet(words().of("account.app.text")), problem, content));
    if (since == null) {
      content.add(new Button(words().of("account.app.start"), click -> start()));
    } else {
      content.add(since(since), small(words().of("account.app.remove"), this::remove));
    }
  }

  private Div since(Instant since) {
    Div line = new Div(words().of("account.added") + " ");
    line.add(When.ago(desk.visit().times(), since));
    line.addClassName("wm-small");
    return line;
  }

  private void start() {
    tries(() -> show(desk.account().startApp()));
  }

  private void show(Account.AppSecret secret) {
    content.removeAll();
    AppSetup setup = new AppSetup(words(), secret, this::confirm, desk.changed());
    content.add(setup);
    Focus.on(setup.first());
  }

  private void confirm(String code) {
    if (tries(() -> desk.account().confirmApp(new Account.AppCode(code)))) {
      new Completion(desk).run();
    }
  }

  private void remove() {
    if (tries(() -> desk.account().removeApp())) {
      desk.changed().run();
    }
  }
}
