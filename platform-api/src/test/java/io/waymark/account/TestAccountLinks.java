package io.waymark.account;

import io.waymark.shared.id.Ids;
import io.waymark.shared.link.Links;
import io.waymark.support.Api;
import io.waymark.support.Person;
import java.util.Locale;

/** Links that letters about accounts hold, for tests that read no letter. */
public final class TestAccountLinks {
  private TestAccountLinks() {}

  public static String passwordReset(Person person) {
    var resets = Api.bean(PasswordResetRepository.class);
    Api.bean(PasswordResets.class).write(person.email(), Locale.ENGLISH);
    return Api.bean(Links.class)
        .token(resets.findByAccountId(person.accountId()).orElseThrow().link());
  }

  public static String confirmation(Person person) {
    return Api.bean(Links.class).token(asked(person).link(EmailChange.CONFIRM));
  }

  public static String undoing(Person person) {
    var asked = asked(person);
    String confirmation = Api.bean(Links.class).token(asked.link(EmailChange.CONFIRM));
    Api.bean(EmailChanges.class).confirm(new LinkToken(confirmation));
    return Api.bean(Links.class).token(asked.link(EmailChange.UNDO));
  }

  private static EmailChange asked(Person person) {
    long id = Api.bean(Ids.class).next();
    var change =
        new EmailChange(
            id,
            person.accountId(),
            person.email(),
            "new-" + id + "@people.example",
            "en",
            EmailChangeStatus.ASKED,
            Api.clock().instant(),
            null,
            null);
    Api.bean(EmailChanges.class).ask(change);
    return change;
  }
}
