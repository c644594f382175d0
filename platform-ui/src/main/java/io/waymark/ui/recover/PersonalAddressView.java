package io.waymark.ui.recover;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.waymark.ui.client.Recovery;

/** Confirms that an address is where a person is reached after leaving an organisation. */
@Route("personal-address/:token")
@Prototype
public final class PersonalAddressView extends EmailLinkView {
  PersonalAddressView(Recovery recovery) {
    super("recover.personal", recovery::confirmPersonalAddress);
  }
}
