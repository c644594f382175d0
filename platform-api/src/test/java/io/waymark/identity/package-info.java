@NullMarked
package io.waymark.identity;

import org.jspecify.annotations.NullMarked;
