/**
 * Changes to a cohort's dates: looked at before they are made, made in one transaction, kept, told
 * once to those whom they touch, and taken back by the same way.
 */
@NullMarked
package io.waymark.cohortchange;

import org.jspecify.annotations.NullMarked;
