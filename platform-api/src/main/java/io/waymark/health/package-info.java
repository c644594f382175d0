/** Whether the API may start, and whether it can serve. */
@NullMarked
package io.waymark.health;

import org.jspecify.annotations.NullMarked;
