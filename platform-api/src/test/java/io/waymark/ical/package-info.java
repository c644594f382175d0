@NullMarked
package io.waymark.ical;

import org.jspecify.annotations.NullMarked;
