/** The people of one cohort: enrolled, waiting, graduated; and how they come in. */
@NullMarked
package io.waymark.ui.cohortpeople;

import org.jspecify.annotations.NullMarked;
