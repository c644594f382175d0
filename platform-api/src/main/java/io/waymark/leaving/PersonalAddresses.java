package io.waymark.leaving;

import io.waymark.identity.AccountActs;
import io.waymark.identity.Accounts;
import io.waymark.identity.Email;
import io.waymark.shared.id.Stamps;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * The address at which a person is reached after leaving an organisation. It has to confirm by a
 * link, for what is sent there is for one reader alone.
 */
@Singleton
public class PersonalAddresses {
  private final PersonalAddressRepository addresses;
  private final AddressLetters letters;
  private final Accounts accounts;
  private final AccountActs acts;
  private final Stamps stamps;

  PersonalAddresses(
      PersonalAddressRepository addresses,
      AddressLetters letters,
      Accounts accounts,
      AccountActs acts,
      Stamps stamps) {
    this.addresses = addresses;
    this.letters = letters;
    this.accounts = accounts;
    this.acts = acts;
    this.stamps = stamps;
  }

  PersonalAddressView read(long accountId) {
    return addresses
        .findByAccountId(accountId)
        .map(found -> new PersonalAddressView(found.address(), found.isConfirmed()))
        .orElse(PersonalAddressView.NONE);
  }

  /**
   * Takes an address in the place of the one before, and writes to it.
   *
   * @throws Unprocessable {@code personal_address.same} when it is the one that the account has
   */
  @Transactional
  public void ask(long accountId, String typed, Locale language) {
    var address = Email.normalised(typed);
    if (address.equals(accounts.emailOf(accountId))) {
      throw new Unprocessable(
          "personal_address.same", "Choose another address than the one you sign in with.");
    }
    addresses.removeOf(accountId);
    var asked =
        new PersonalAddress(
            stamps.id(),
            accountId,
            address,
            accounts.preferred(accountId).languageOr(language).getLanguage().equals("de")
                ? "de"
                : "en",
            stamps.now(),
            null,
            null);
    letters.confirm(addresses.save(asked));
    acts.record(accountId, "account.personal_address_asked");
  }

  /**
   * @throws Unprocessable {@code personal_address.link}
   */
  @Transactional
  void confirm(LinkText presented) {
    var now = stamps.now();
    var found =
        letters
            .read(presented)
            .flatMap(link -> addresses.findById(link.id()))
            .filter(asked -> asked.mayBeConfirmedAt(now))
            .orElseThrow(
                () ->
                    new Unprocessable(
                        "personal_address.link", "This link was used, or it is too old."));
    addresses.update(found.confirmed(now));
    acts.recordAndTell(found.accountId(), "account.personal_address_confirmed");
  }

  @Transactional
  void remove(long accountId) {
    if (addresses.removeOf(accountId) > 0) {
      acts.record(accountId, "account.personal_address_removed");
    }
  }
}
