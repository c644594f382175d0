package io.waymark.ui.recover;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Recovery;

/** Confirms that an address is the one of an account from now on. */
@Route("email-confirm/:token")
@Prototype
public final class ConfirmEmailView extends EmailLinkView {
  ConfirmEmailView(Recovery recovery) {
    super("recover.email.confirm", recovery::confirmEmail);
  }
}
