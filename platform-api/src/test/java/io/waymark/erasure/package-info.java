@NullMarked
package io.waymark.erasure;

import org.jspecify.annotations.NullMarked;
