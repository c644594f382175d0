/** An organisation's single sign-on: the way in, and how its owners set it up. */
@NullMarked
package io.waymark.ui.signon;

import org.jspecify.annotations.NullMarked;
