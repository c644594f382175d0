package io.waymark.ui.cohortpeople;

import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.EnrolmentLinks;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Tracks;
import jakarta.inject.Singleton;

/** What the page of a cohort's people asks the API for. */
@Singleton
record Clients(
    CohortPeople people,
    CohortPlans plans,
    Members members,
    EnrolmentLinks links,
    Tracks tracks,
    DateRequests dates) {}
