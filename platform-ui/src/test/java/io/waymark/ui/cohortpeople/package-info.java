@NullMarked
package io.waymark.ui.cohortpeople;

import org.jspecify.annotations.NullMarked;
