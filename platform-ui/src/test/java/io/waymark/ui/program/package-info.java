@NullMarked
package io.waymark.ui.program;

import org.jspecify.annotations.NullMarked;
