/**
 * How much one caller may ask, and how large. Counted in memory on each node: with n nodes somebody
 * may get n times as much, which still protects each of them, and no request waits for a count that
 * nodes share. Guesses at passwords and codes are counted in the database, by identity.
 */
@NullMarked
package io.waymark.limit;

import org.jspecify.annotations.NullMarked;
