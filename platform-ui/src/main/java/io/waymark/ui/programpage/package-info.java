/** What a program says of itself to people without an account, as it is written. */
@NullMarked
package io.waymark.ui.programpage;

import org.jspecify.annotations.NullMarked;
