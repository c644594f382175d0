@NullMarked
package io.waymark.milestone;

import org.jspecify.annotations.NullMarked;
