@NullMarked
package io.waymark.thisweek;

import org.jspecify.annotations.NullMarked;
