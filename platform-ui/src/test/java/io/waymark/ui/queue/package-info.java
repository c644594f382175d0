@NullMarked
package io.waymark.ui.queue;

import org.jspecify.annotations.NullMarked;
