/** Keyset pages. */
@NullMarked
package io.waymark.shared.page;

import org.jspecify.annotations.NullMarked;
