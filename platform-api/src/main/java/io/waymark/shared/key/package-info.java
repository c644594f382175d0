/** The installation's one secret, and the keys that are derived from it. */
@NullMarked
package io.waymark.shared.key;

import org.jspecify.annotations.NullMarked;
