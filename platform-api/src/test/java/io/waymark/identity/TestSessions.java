package io.waymark.identity;

import io.waymark.support.Api;
import io.waymark.tenancy.Members;

/** Sessions without a password, so that tests about other things need not wait for one. */
public final class TestSessions {
  private TestSessions() {}

  public static String accessToken(long accountId, long tenantId) {
    var memberships = new TenantEntry(Api.bean(Members.class).choicesOf(accountId));
    var membership = memberships.open(tenantId).orElseThrow();
    var family =
        Api.bean(SignInFamilies.class)
            .start(accountId, membership, new Browser("127.0.0.1", null, null));
    return Api.bean(SessionTokens.class).issue(family, membership).accessToken();
  }
}
