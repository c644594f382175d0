/**
 * What the log says about requests: each has an id, which every line of the log that it causes has
 * too, and the answer. Never a path with its ids' owners, a query, a body or a person.
 */
@NullMarked
package io.waymark.requestlog;

import org.jspecify.annotations.NullMarked;
