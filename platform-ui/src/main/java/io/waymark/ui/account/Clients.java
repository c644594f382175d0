package io.waymark.ui.account;

import io.waymark.ui.client.Account;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.OwnData;
import jakarta.inject.Singleton;

/** What the page asks the API for: how the account is protected, and what is held of its person. */
@Singleton
record Clients(Account account, OwnData data, Downloads downloads) {}
