@NullMarked
package io.waymark.operator;

import org.jspecify.annotations.NullMarked;
