/** Runs of a published track version: their dates, breaks and state. */
@NullMarked
package io.waymark.cohort;

import org.jspecify.annotations.NullMarked;
