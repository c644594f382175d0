/**
 * The frame around every view, the way to the first one, and the pages for when something is in the
 * way.
 */
@NullMarked
package io.waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
