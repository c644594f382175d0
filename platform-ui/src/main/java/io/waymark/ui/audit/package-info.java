/** What was done in the organisation, for those who run it. */
@NullMarked
package io.waymark.ui.audit;

import org.jspecify.annotations.NullMarked;
