/**
 * What programs say of themselves to people without an account, and which cohorts take
 * applications.
 */
@NullMarked
package io.waymark.programpage;

import org.jspecify.annotations.NullMarked;
