@NullMarked
package io.waymark.ui.cohort;

import org.jspecify.annotations.NullMarked;
