@NullMarked
package io.waymark.ui.cohortdates;

import org.jspecify.annotations.NullMarked;
