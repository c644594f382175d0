/** Who has which mentor in a cohort, who has none, and what would be best. */
@NullMarked
package io.waymark.pairingboard;

import org.jspecify.annotations.NullMarked;
