package io.waymark.tenancy;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * A tenant and its settings.
 *
 * @param workingDays in mentors' own zones; Monday to Friday until the tenant sets its own
 * @param replyTargetDays working days that a mentor has for a reply, at least 1
 * @param adminsReadText whether admins may read check-ins of enrolments made from now on; only ever
 *     true for a {@code COACH}
 */
public record Organisation(
    long id,
    String slug,
    String name,
    TenantKind kind,
    Set<DayOfWeek> workingDays,
    int replyTargetDays,
    boolean adminsReadText) {}
