/**
 * What mentors and those who run programs see at a glance: mentees, cohorts, people by weeks. Reads
 * only; every figure is derived from statuses and dates when it is asked for.
 */
@NullMarked
package io.waymark.insight;

import org.jspecify.annotations.NullMarked;
