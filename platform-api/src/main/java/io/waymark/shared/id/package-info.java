/** Time-sorted 64-bit ids and their 13-character form. */
@NullMarked
package io.waymark.shared.id;

import org.jspecify.annotations.NullMarked;
