/** What a program admin sees: cohorts, and people by weeks. */
@NullMarked
package io.waymark.ui.cohort;

import org.jspecify.annotations.NullMarked;
