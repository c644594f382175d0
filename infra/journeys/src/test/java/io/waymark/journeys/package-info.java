/** What people do with Waymark, done in a real browser. */
@NullMarked
package io.waymark.journeys;

import org.jspecify.annotations.NullMarked;
