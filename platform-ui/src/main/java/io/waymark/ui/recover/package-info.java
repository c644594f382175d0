/** The way back into an account, and what the links in letters about it open. */
@NullMarked
package io.waymark.ui.recover;

import org.jspecify.annotations.NullMarked;
