/** Days on which participants say that they are away. */
@NullMarked
package io.waymark.absence;

import org.jspecify.annotations.NullMarked;
