/** Proposals, and applying them. */
@NullMarked
package io.waymark.pairingboard;

import org.jspecify.annotations.NullMarked;
