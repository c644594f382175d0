/** The people whom a mentor goes along with. */
@NullMarked
package io.waymark.ui.mentee;

import org.jspecify.annotations.NullMarked;
