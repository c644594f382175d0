@NullMarked
package io.waymark.participation;

import org.jspecify.annotations.NullMarked;
