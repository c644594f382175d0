@NullMarked
package io.waymark.ui.signon;

import org.jspecify.annotations.NullMarked;
