package io.waymark.audit;

import java.util.List;

/**
 * What the verification of one tenant's audit says.
 *
 * @param chained how many events have their link
 * @param waiting how many were written moments ago and have none yet
 */
record Verdict(long chained, long waiting, List<Finding> findings) {
  private static final int SHOWN = 20;

  boolean isWhole() {
    return findings.isEmpty();
  }

  String said(String tenant) {
    if (isWhole()) {
      return "%s: %d events, %d of them still to be chained; the chain is whole."
          .formatted(tenant, chained + waiting, waiting);
    }
    var said = new StringBuilder("%s: BROKEN, %d findings:".formatted(tenant, findings.size()));
    findings.stream().limit(SHOWN).forEach(finding -> said.append("\n  ").append(finding));
    if (findings.size() > SHOWN) {
      said.append("\n  and ").append(findings.size() - SHOWN).append(" more");
    }
    return said.toString();
  }
}
