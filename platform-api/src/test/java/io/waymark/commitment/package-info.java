@NullMarked
package io.waymark.commitment;

import org.jspecify.annotations.NullMarked;
