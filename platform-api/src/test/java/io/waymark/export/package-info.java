@NullMarked
package io.waymark.export;

import org.jspecify.annotations.NullMarked;
