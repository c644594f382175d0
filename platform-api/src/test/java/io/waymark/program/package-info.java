@NullMarked
package io.waymark.program;

import org.jspecify.annotations.NullMarked;
