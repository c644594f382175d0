package io.waymark.ui.recover;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.shell.Doorstep;

/** The last page that somebody sees who erased themselves. */
@Route("erased")
@Prototype
public final class ErasedView extends Doorstep {
  ErasedView() {
    super("recover.erased");
    show("recover.erased");
  }
}
