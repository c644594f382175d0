@NullMarked
package io.waymark.insight;

import org.jspecify.annotations.NullMarked;
