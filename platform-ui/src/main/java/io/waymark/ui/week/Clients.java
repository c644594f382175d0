package io.waymark.ui.week;

import io.waymark.ui.client.Absences;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Pairings;
import jakarta.inject.Singleton;

/** What This week asks the API for. */
@Singleton
record Clients(
    CheckIns checkIns,
    Absences absences,
    Pairings pairings,
    DateRequests requests,
    CohortPeople people,
    Announcements announcements) {}
