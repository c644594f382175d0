package io.waymark.ui.operator;

import io.waymark.ui.client.Installation.Tenant;

/** What can be done with an organisation. */
interface OrganisationActs {
  /** Suspends it, or resumes it. */
  void changeStatus(Tenant tenant);

  void limit(Tenant tenant);

  void export(Tenant tenant);

  void announceErasure(Tenant tenant);

  void callOffErasure(Tenant tenant);
}
