/** Joining an organisation by the link of a letter. */
@NullMarked
package io.waymark.ui.join;

import org.jspecify.annotations.NullMarked;
