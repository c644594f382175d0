package io.waymark.erasure;

import io.waymark.mail.Forgotten;
import io.waymark.tenancy.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a person is known.
 *
 * @param addresses that are theirs for certain
 * @param claimed addresses that they named and never confirmed, which may be somebody else's
 * @param letters events of letters that went to such an address
 * @param names what stands in the place of each
 */
record Identity(
    long accountId,
    Set<String> addresses,
    Set<String> claimed,
    Set<String> letters,
    Map<String, String> names) {
  private static final String NOTHING = "–";

  Identity as(Member member) {
    return new Identity(
        accountId,
        addresses,
        claimed,
        letters,
        Map.of(member.name(), Nobodies.pseudonym(member.membershipId())));
  }

  Forgotten forgotten() {
    var facts = new HashMap<String, String>(names);
    addresses.forEach(address -> facts.put(address, NOTHING));
    claimed.forEach(address -> facts.put(address, NOTHING));
    return new Forgotten(
        addresses,
        letters,
        facts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
