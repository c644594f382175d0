package io.waymark.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.waymark.shared.startup.StartupRefused;

/**
 * Requests a minute; as many may come at once.
 *
 * @param session of one sign-in, or of one token that a program sends
 * @param account of all sign-ins and tokens of a person together
 * @param address from one address, or from one /64 of IPv6, with or without a token
 * @param anonymous from one address without a token, where it costs a hash or a letter
 */
@ConfigurationProperties("waymark.limits")
record LimitSettings(int session, int account, int address, int anonymous) {
  LimitSettings {
    if (Math.min(Math.min(session, account), Math.min(address, anonymous)) < 1) {
      throw new StartupRefused("Each WAYMARK_LIMIT_ setting is 1 or more requests a minute.");
    }
  }
}
