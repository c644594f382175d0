/** What watches over this process may ask, on a port of its own that only this machine reaches. */
@NullMarked
package io.waymark.ui.metrics;

import org.jspecify.annotations.NullMarked;
