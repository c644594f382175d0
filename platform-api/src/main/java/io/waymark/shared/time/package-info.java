/** The clock that everything reads. */
@NullMarked
package io.waymark.shared.time;

import org.jspecify.annotations.NullMarked;
