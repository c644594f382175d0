/** What operators see: the organisations, and whether mail and jobs get through. */
@NullMarked
package io.waymark.ui.operator;

import org.jspecify.annotations.NullMarked;
