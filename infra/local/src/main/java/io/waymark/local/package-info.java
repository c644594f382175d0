/** The supervisor behind {@code bin/up}: everything that Waymark is, on one machine. */
@NullMarked
package io.waymark.local;

import org.jspecify.annotations.NullMarked;
