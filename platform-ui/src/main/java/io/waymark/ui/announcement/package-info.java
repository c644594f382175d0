/** What a cohort is told. */
@NullMarked
package io.waymark.ui.announcement;

import org.jspecify.annotations.NullMarked;
