/** What an operation says about the limits that it needs; {@code io.waymark.limit} holds them. */
@NullMarked
package io.waymark.shared.limit;

import org.jspecify.annotations.NullMarked;
