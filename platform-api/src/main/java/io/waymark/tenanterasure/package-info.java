/**
 * Erases organisations: 30 days after a notice that can be called off until then, every row of
 * theirs, and the accounts that belonged nowhere else. What stays is the installation's record of
 * it.
 */
@NullMarked
package io.waymark.tenanterasure;

import org.jspecify.annotations.NullMarked;
