/** Words and times for people, in English and German. */
@NullMarked
package io.waymark.ui.text;

import org.jspecify.annotations.NullMarked;
