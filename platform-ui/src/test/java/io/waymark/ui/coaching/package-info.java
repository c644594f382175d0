@NullMarked
package io.waymark.ui.coaching;

import org.jspecify.annotations.NullMarked;
