/** The operator's screens without a browser. */
@NullMarked
package io.waymark.ui.operator;

import org.jspecify.annotations.NullMarked;
