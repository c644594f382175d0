/** What people promise from one check-in to the next, and what became of it. */
@NullMarked
package io.waymark.commitment;

import org.jspecify.annotations.NullMarked;
