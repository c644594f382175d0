@NullMarked
package io.waymark.risk;

import org.jspecify.annotations.NullMarked;
