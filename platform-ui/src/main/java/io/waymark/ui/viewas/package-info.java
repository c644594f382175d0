/** What others see of a participant: said in words, and looked at through their eyes. */
@NullMarked
package io.waymark.ui.viewas;

import org.jspecify.annotations.NullMarked;
