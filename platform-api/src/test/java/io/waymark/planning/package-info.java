@NullMarked
package io.waymark.planning;

import org.jspecify.annotations.NullMarked;
