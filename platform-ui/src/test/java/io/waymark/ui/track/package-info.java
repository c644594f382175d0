@NullMarked
package io.waymark.ui.track;

import org.jspecify.annotations.NullMarked;
