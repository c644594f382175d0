package io.waymark.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.event.ApplicationEventListener;
import io.waymark.identity.AccountActs;
import io.waymark.identity.LastFactorRemoved;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.key.Mac;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * Codes for the day on which the phone is lost. Only their MACs are stored; sixty bits each, which
 * nobody guesses.
 */
@Singleton
class RecoveryCodes implements ApplicationEventListener<LastFactorRemoved> {
  static final int COUNT = 10;

  /** Without letters that are taken for digits or for each other. */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int CHARACTERS = 12;
  private static final int GROUP = 4;

  private final RecoveryCodeRepository codes;
  private final AccountActs acts;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  RecoveryCodes(RecoveryCodeRepository codes, AccountActs acts, InstallationKey installation) {
    this.codes = codes;
    this.acts = acts;
    this.key = installation.derived("recovery code");
  }

  /** Ten new ones; those from before are good no more. */
  @Transactional
  RecoveryCodesView renew(long accountId) {
    var fresh = Stream.generate(this::make).limit(COUNT).toList();
    codes.removeAll(accountId);
    codes.saveAll(fresh.stream().map(code -> stored(accountId, code)).toList());
    acts.recordAndTell(accountId, "account.recovery_codes_renewed");
    return new RecoveryCodesView(fresh);
  }

  /**
   * Takes a code, which is good once.
   *
   * @param typed in any case, with or without the hyphens
   */
  @Transactional
  boolean spend(long accountId, String typed) {
    boolean right = codes.spend(accountId, mac(accountId, plain(typed))) > 0;
    if (right) {
      acts.recordAndTell(accountId, "account.recovery_code_used");
    }
    return right;
  }

  /** Without a second factor there is nothing to recover. */
  @Override
  public void onApplicationEvent(LastFactorRemoved removed) {
    codes.removeAll(removed.accountId());
  }

  private String make() {
    return Stream.generate(() -> group())
        .limit(CHARACTERS / GROUP)
        .collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private RecoveryCode stored(long accountId, String code) {
    return new RecoveryCode(mac(accountId, plain(code)), accountId);
  }

  private byte[] mac(long accountId, String plain) {
    var account = ByteBuffer.allocate(Long.BYTES).putLong(accountId).array();
    return Mac.of(key, account, plain.getBytes(UTF_8));
  }

  /** As Crockford's base 32 reads: o is 0, i and l are 1. */
  private static String plain(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('o', '0')
        .replaceAll("[il]", "1");
  }
}
