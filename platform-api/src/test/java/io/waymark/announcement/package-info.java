@NullMarked
package io.waymark.announcement;

import org.jspecify.annotations.NullMarked;
