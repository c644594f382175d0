@NullMarked
package io.waymark.leaving;

import org.jspecify.annotations.NullMarked;
