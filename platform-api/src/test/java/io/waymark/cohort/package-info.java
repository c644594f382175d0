@NullMarked
package io.waymark.cohort;

import org.jspecify.annotations.NullMarked;
