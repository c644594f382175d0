package io.waymark.ui;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.waymark.ui.client.Absences;
import io.waymark.ui.client.Account;
import io.waymark.ui.client.Announcements;
import io.waymark.ui.client.ApiTokens;
import io.waymark.ui.client.Applications;
import io.waymark.ui.client.Applying;
import io.waymark.ui.client.AuditLog;
import io.waymark.ui.client.CalendarFeed;
import io.waymark.ui.client.CertificateDoor;
import io.waymark.ui.client.Certificates;
import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CoachingSessions;
import io.waymark.ui.client.CohortDates;
import io.waymark.ui.client.CohortPeople;
import io.waymark.ui.client.CohortPlans;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.client.DateRequests;
import io.waymark.ui.client.Downloads;
import io.waymark.ui.client.EnrolmentLinks;
import io.waymark.ui.client.ExportList;
import io.waymark.ui.client.FrameworkDrafts;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Installation;
import io.waymark.ui.client.Invitations;
import io.waymark.ui.client.Joining;
import io.waymark.ui.client.KeptLetters;
import io.waymark.ui.client.Leaving;
import io.waymark.ui.client.Me;
import io.waymark.ui.client.MemberImports;
import io.waymark.ui.client.Members;
import io.waymark.ui.client.Mentees;
import io.waymark.ui.client.Nudges;
import io.waymark.ui.client.OwnData;
import io.waymark.ui.client.OwnMemberships;
import io.waymark.ui.client.Pairings;
import io.waymark.ui.client.ProgramPages;
import io.waymark.ui.client.Programs;
import io.waymark.ui.client.Provisioning;
import io.waymark.ui.client.Queue;
import io.waymark.ui.client.Recovery;
import io.waymark.ui.client.Sessions;
import io.waymark.ui.client.Settings;
import io.waymark.ui.client.SignOn;
import io.waymark.ui.client.SignOnDoor;
import io.waymark.ui.client.SignOnLinks;
import io.waymark.ui.client.Submissions;
import io.waymark.ui.client.TenantExports;
import io.waymark.ui.client.TrackDrafts;
import io.waymark.ui.client.TrackVersions;
import io.waymark.ui.client.Tracks;
import io.waymark.ui.client.Wishes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Every client, answered by the {@link FakeApi}, and a clock that tests set. */
@Factory
@Requires(env = ScreenTest.SCREENS)
final class FakeClients {
  @Singleton
  @Replaces(Programs.class)
  Programs programs(FakeApi api) {
    return api.client(Programs.class);
  }

  @Singleton
  @Replaces(TrackDrafts.class)
  TrackDrafts trackDrafts(FakeApi api) {
    return api.client(TrackDrafts.class);
  }

  @Singleton
  @Replaces(TrackVersions.class)
  TrackVersions trackVersions(FakeApi api) {
    return api.client(TrackVersions.class);
  }

  @Singleton
  @Replaces(Frameworks.class)
  Frameworks frameworks(FakeApi api) {
    return api.client(Frameworks.class);
  }

  @Singleton
  @Replaces(FrameworkDrafts.class)
  FrameworkDrafts frameworkDrafts(FakeApi api) {
    return api.client(FrameworkDrafts.class);
  }

  @Singleton
  @Replaces(Sessions.class)
  Sessions sessions(FakeApi api) {
    return api.client(Sessions.class);
  }

  @Singleton
  @Replaces(Me.class)
  Me me(FakeApi api) {
    return api.client(Me.class);
  }

  @Singleton
  @Replaces(CheckIns.class)
  CheckIns checkIns(FakeApi api) {
    return api.client(CheckIns.class);
  }

  @Singleton
  @Replaces(Tracks.class)
  Tracks tracks(FakeApi api) {
    return api.client(Tracks.class);
  }

  @Singleton
  @Replaces(Submissions.class)
  Submissions submissions(FakeApi api) {
    Submissions.Submission nothing =
        new Submissions.Submission(
            Tracks.MilestoneStatus.NOT_STARTED, null, false, null, List.of(), List.of(), List.of());
    return api.otherwise(Submissions.class, "get", asked -> nothing)
        .otherwise(Submissions.class, "getAs", asked -> nothing)
        .otherwise(Submissions.class, "awaited", asked -> new Submissions.Awaited(List.of()))
        .client(Submissions.class);
  }

  @Singleton
  @Replaces(CohortDates.class)
  CohortDates cohortDates(FakeApi api) {
    return api.client(CohortDates.class);
  }

  @Singleton
  @Replaces(DateRequests.class)
  DateRequests dateRequests(FakeApi api) {
    return api.otherwise(DateRequests.class, "own", asked -> new DateRequests.Page(List.of()))
        .client(DateRequests.class);
  }

  @Singleton
  @Replaces(Absences.class)
  Absences absences(FakeApi api) {
    return api.client(Absences.class);
  }

  @Singleton
  @Replaces(CoachingSessions.class)
  CoachingSessions coachingSessions(FakeApi api) {
    return api.otherwise(
            CoachingSessions.class, "of", asked -> new CoachingSessions.Page(List.of(), null))
        .otherwise(
            CoachingSessions.class, "ofAs", asked -> new CoachingSessions.Page(List.of(), null))
        .client(CoachingSessions.class);
  }

  @Singleton
  @Replaces(CalendarFeed.class)
  CalendarFeed calendarFeed(FakeApi api) {
    return api.otherwise(CalendarFeed.class, "get", asked -> new CalendarFeed.Feed(null, null))
        .client(CalendarFeed.class);
  }

  @Singleton
  @Replaces(Pairings.class)
  Pairings pairings(FakeApi api) {
    return api.client(Pairings.class);
  }

  @Singleton
  @Replaces(Wishes.class)
  Wishes wishes(FakeApi api) {
    return api.client(Wishes.class);
  }

  @Singleton
  @Replaces(Queue.class)
  Queue queue(FakeApi api) {
    return api.client(Queue.class);
  }

  @Singleton
  @Replaces(Mentees.class)
  Mentees mentees(FakeApi api) {
    return api.client(Mentees.class);
  }

  @Singleton
  @Replaces(Cohorts.class)
  Cohorts cohorts(FakeApi api) {
    return api.client(Cohorts.class);
  }

  @Singleton
  @Replaces(CohortPlans.class)
  CohortPlans cohortPlans(FakeApi api) {
    return api.otherwise(CohortPlans.class, "read", asked -> Plans.running())
        .client(CohortPlans.class);
  }

  @Singleton
  @Replaces(Announcements.class)
  Announcements announcements(FakeApi api) {
    return api.otherwise(Announcements.class, "own", asked -> new Announcements.All(List.of()))
        .client(Announcements.class);
  }

  @Singleton
  @Replaces(Nudges.class)
  Nudges nudges(FakeApi api) {
    return api.client(Nudges.class);
  }

  @Singleton
  @Replaces(CohortPeople.class)
  CohortPeople cohortPeople(FakeApi api) {
    return api.client(CohortPeople.class);
  }

  @Singleton
  @Replaces(EnrolmentLinks.class)
  EnrolmentLinks enrolmentLinks(FakeApi api) {
    return api.client(EnrolmentLinks.class);
  }

  @Singleton
  @Replaces(Applications.class)
  Applications applications(FakeApi api) {
    return api.client(Applications.class);
  }

  @Singleton
  @Replaces(Applying.class)
  Applying applying(FakeApi api) {
    return api.client(Applying.class);
  }

  @Singleton
  @Replaces(ProgramPages.class)
  ProgramPages programPages(FakeApi api) {
    return api.client(ProgramPages.class);
  }

  @Singleton
  @Replaces(Certificates.class)
  Certificates certificates(FakeApi api) {
    return api.client(Certificates.class);
  }

  @Singleton
  @Replaces(CertificateDoor.class)
  CertificateDoor certificateDoor(FakeApi api) {
    return api.client(CertificateDoor.class);
  }

  @Singleton
  @Replaces(MemberImports.class)
  MemberImports memberImports(FakeApi api) {
    return api.client(MemberImports.class);
  }

  @Singleton
  @Replaces(AuditLog.class)
  AuditLog auditLog(FakeApi api) {
    return api.client(AuditLog.class);
  }

  @Singleton
  @Replaces(Account.class)
  Account account(FakeApi api) {
    return api.client(Account.class);
  }

  @Singleton
  @Replaces(ApiTokens.class)
  ApiTokens apiTokens(FakeApi api) {
    return api.client(ApiTokens.class);
  }

  @Singleton
  @Replaces(Settings.class)
  Settings settings(FakeApi api) {
    return api.client(Settings.class);
  }

  @Singleton
  @Replaces(Provisioning.class)
  Provisioning provisioning(FakeApi api) {
    return api.client(Provisioning.class);
  }

  @Singleton
  @Replaces(OwnData.class)
  OwnData ownData(FakeApi api) {
    return api.otherwise(OwnData.class, "exports", asked -> new ExportList(List.of()))
        .otherwise(
            OwnData.class, "personalAddress", asked -> new OwnData.PersonalAddress(null, false))
        .client(OwnData.class);
  }

  @Singleton
  @Replaces(TenantExports.class)
  TenantExports tenantExports(FakeApi api) {
    return api.client(TenantExports.class);
  }

  @Singleton
  @Replaces(Leaving.class)
  Leaving leaving(FakeApi api) {
    return api.client(Leaving.class);
  }

  @Singleton
  @Replaces(Members.class)
  Members members(FakeApi api) {
    return api.client(Members.class);
  }

  @Singleton
  @Replaces(Downloads.class)
  Downloads downloads(FakeApi api) {
    return api.client(Downloads.class);
  }

  @Singleton
  @Replaces(Invitations.class)
  Invitations invitations(FakeApi api) {
    return api.client(Invitations.class);
  }

  @Singleton
  @Replaces(Recovery.class)
  Recovery recovery(FakeApi api) {
    return api.client(Recovery.class);
  }

  @Singleton
  @Replaces(Installation.class)
  Installation installation(FakeApi api) {
    return api.client(Installation.class);
  }

  @Singleton
  @Replaces(Joining.class)
  Joining joining(FakeApi api) {
    return api.client(Joining.class);
  }

  @Singleton
  @Replaces(OwnMemberships.class)
  OwnMemberships ownMemberships(FakeApi api) {
    return api.client(OwnMemberships.class);
  }

  @Singleton
  @Replaces(SignOn.class)
  SignOn signOn(FakeApi api) {
    return api.client(SignOn.class);
  }

  @Singleton
  @Replaces(SignOnDoor.class)
  SignOnDoor signOnDoor(FakeApi api) {
    return api.client(SignOnDoor.class);
  }

  @Singleton
  @Replaces(SignOnLinks.class)
  SignOnLinks signOnLinks(FakeApi api) {
    return api.client(SignOnLinks.class);
  }

  @Singleton
  @Replaces(KeptLetters.class)
  KeptLetters keptLetters(FakeApi api) {
    return api.otherwise(KeptLetters.class, "list", asked -> new KeptLetters.Kept(false, List.of()))
        .client(KeptLetters.class);
  }

  @Singleton
  @Replaces(value = Clock.class, factory = Wiring.class)
  Clock clock() {
    return new SetClock(ScreenTest.NOW);
  }
}
