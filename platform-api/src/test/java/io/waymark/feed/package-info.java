@NullMarked
package io.waymark.feed;

import org.jspecify.annotations.NullMarked;
