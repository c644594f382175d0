/** The page of somebody who left an organisation. */
@NullMarked
package io.waymark.ui.leaving;

import org.jspecify.annotations.NullMarked;
