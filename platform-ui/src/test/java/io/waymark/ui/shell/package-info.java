@NullMarked
package io.waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
