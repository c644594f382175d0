/**
 * What a change to a cohort's dates would do: which dates move for whom, and what becomes of
 * progress. Pure functions over a cohort that was read once; nothing is written here.
 */
@NullMarked
package io.waymark.whatif;

import org.jspecify.annotations.NullMarked;
