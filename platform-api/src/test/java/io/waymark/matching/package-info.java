/** Proposals compared with brute force, and their reasons. */
@NullMarked
package io.waymark.matching;

import org.jspecify.annotations.NullMarked;
