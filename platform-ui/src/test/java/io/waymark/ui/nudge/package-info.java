@NullMarked
package io.waymark.ui.nudge;

import org.jspecify.annotations.NullMarked;
