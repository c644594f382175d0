@NullMarked
package io.waymark.secondfactor;

import org.jspecify.annotations.NullMarked;
