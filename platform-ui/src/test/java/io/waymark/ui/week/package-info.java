@NullMarked
package io.waymark.ui.week;

import org.jspecify.annotations.NullMarked;
