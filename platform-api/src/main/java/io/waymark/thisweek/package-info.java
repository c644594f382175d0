/** The participant's home: everything that "This week" shows, in one read. */
@NullMarked
package io.waymark.thisweek;

import org.jspecify.annotations.NullMarked;
