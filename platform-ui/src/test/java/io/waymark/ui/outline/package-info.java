@NullMarked
package io.waymark.ui.outline;

import org.jspecify.annotations.NullMarked;
