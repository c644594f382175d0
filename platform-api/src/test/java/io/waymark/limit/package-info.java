@NullMarked
package io.waymark.limit;

import org.jspecify.annotations.NullMarked;
