/**
 * The UI's own view of the public API: declarative clients and the minimal records they exchange.
 * Every call runs as the person whose tab makes it, and every refusal arrives as one {@link
 * io.waymark.ui.client.ApiProblem}.
 */
@NullMarked
package io.waymark.ui.client;

import org.jspecify.annotations.NullMarked;
