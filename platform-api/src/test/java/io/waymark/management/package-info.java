@NullMarked
package io.waymark.management;

import org.jspecify.annotations.NullMarked;
