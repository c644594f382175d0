/** How an organisation is set up, for its owners. */
@NullMarked
package io.waymark.ui.setting;

import org.jspecify.annotations.NullMarked;
