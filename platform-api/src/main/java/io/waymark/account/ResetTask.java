package io.waymark.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Factory;
import io.waymark.identity.Email;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Looks an address up after the answer was given: asking takes as long, and says the same, whether
 * or not there is an account.
 */
@Factory
class ResetTask {
  static final TaskDescriptor<String> DESCRIPTOR =
      TaskDescriptor.of("password-reset", String.class);

  static TaskInstance<String> instance(Ids ids, String email, Locale language) {
    var data = language.getLanguage() + " " + Email.normalised(email);
    return DESCRIPTOR.instance(new Id(ids.next()).toString()).data(data).build();
  }

  @Singleton
  OneTimeTask<String> passwordReset(PasswordResets resets) {
    return Tasks.oneTime(DESCRIPTOR)
        .execute(
            (instance, context) -> {
              var data = instance.getData().split(" ", 2);
              resets.write(data[1], Locale.forLanguageTag(data[0]));
            });
  }
}
