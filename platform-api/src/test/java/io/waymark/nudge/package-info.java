@NullMarked
package io.waymark.nudge;

import org.jspecify.annotations.NullMarked;
