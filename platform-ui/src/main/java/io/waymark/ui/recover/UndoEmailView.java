package io.waymark.ui.recover;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Recovery;

/** Takes an account back to its old address. */
@Route("email-undo/:token")
@Prototype
public final class UndoEmailView extends EmailLinkView {
  UndoEmailView(Recovery recovery) {
    super("recover.email.undo", recovery::undoEmail);
  }
}
