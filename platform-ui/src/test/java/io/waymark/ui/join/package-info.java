@NullMarked
package io.waymark.ui.join;

import org.jspecify.annotations.NullMarked;
