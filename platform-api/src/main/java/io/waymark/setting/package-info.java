/** How an organisation is set up, and how one of its people reads. */
@NullMarked
package io.waymark.setting;

import org.jspecify.annotations.NullMarked;
