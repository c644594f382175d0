@NullMarked
package io.waymark.ui.metrics;

import org.jspecify.annotations.NullMarked;
