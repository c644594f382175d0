@NullMarked
package io.waymark.schedule;

import org.jspecify.annotations.NullMarked;
