@NullMarked
package io.waymark.ui.leaving;

import org.jspecify.annotations.NullMarked;
