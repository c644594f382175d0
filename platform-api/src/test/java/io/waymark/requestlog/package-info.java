@NullMarked
package io.waymark.requestlog;

import org.jspecify.annotations.NullMarked;
