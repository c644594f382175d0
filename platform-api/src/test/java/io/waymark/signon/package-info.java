@NullMarked
package io.waymark.signon;

import org.jspecify.annotations.NullMarked;
