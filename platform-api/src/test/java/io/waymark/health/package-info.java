@NullMarked
package io.waymark.health;

import org.jspecify.annotations.NullMarked;
