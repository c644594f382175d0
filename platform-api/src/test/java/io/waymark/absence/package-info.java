@NullMarked
package io.waymark.absence;

import org.jspecify.annotations.NullMarked;
