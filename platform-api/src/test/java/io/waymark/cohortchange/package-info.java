@NullMarked
package io.waymark.cohortchange;

import org.jspecify.annotations.NullMarked;
