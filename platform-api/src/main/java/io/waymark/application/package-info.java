/**
 * People who want into a cohort and are no members of the organisation, or not known to be: from
 * the application, or an admin's file, over the waitlist to the enrolment (ADR 19).
 */
@NullMarked
package io.waymark.application;

import org.jspecify.annotations.NullMarked;
