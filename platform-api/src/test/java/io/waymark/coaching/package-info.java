@NullMarked
package io.waymark.coaching;

import org.jspecify.annotations.NullMarked;
