package io.waymark.mail;

import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Removes letters to somebody, and their name from letters to others that are still here. What left
 * for a mail server is beyond reach.
 */
@Singleton
public class LetterErasure {
  private final LetterRepository letters;
  private final Post post;
  private final Tenants tenants;

  LetterErasure(LetterRepository letters, Post post, Tenants tenants) {
    this.letters = letters;
    this.post = post;
    this.tenants = tenants;
  }

  /** For the tenant in scope. */
  @Transactional(TxType.MANDATORY)
  public void forget(Forgotten somebody) {
    long tenantId = tenants.currentId();
    if (!somebody.addresses().isEmpty()) {
      letters.removeTo(tenantId, somebody.addresses());
    }
    if (!somebody.events().isEmpty()) {
      letters.removeOf(tenantId, somebody.events());
    }
    for (String fact : somebody.facts().keySet()) {
      letters.naming(tenantId, literally(fact)).forEach(id -> rewrite(id, somebody.facts()));
    }
  }

  /** Where letters are kept in place of being sent, of all tenants at once. */
  public void forgetKept(Forgotten somebody) {
    var words = somebody.facts().keySet();
    var readers = new HashSet<>(words);
    readers.addAll(somebody.addresses());
    post.forget(readers, words);
  }

  private void rewrite(long letterId, Map<String, String> instead) {
    letters
        .findById(letterId)
        .ifPresent(letter -> letters.update(letter.with(rewritten(letter.facts(), instead))));
  }

  private static Map<String, String> rewritten(
      Map<String, String> facts, Map<String, String> instead) {
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                fact -> Objects.requireNonNullElse(instead.get(fact.getValue()), fact.getValue())));
  }

  /** JSON_SEARCH takes two signs for others. */
  private static String literally(String fact) {
    return fact.replaceAll("([\\\\%_])", "\\\\$1");
  }
}
