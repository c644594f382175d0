/** Applications: the page on which people apply, their own page, and the board that decides. */
@NullMarked
package io.waymark.ui.application;

import org.jspecify.annotations.NullMarked;
