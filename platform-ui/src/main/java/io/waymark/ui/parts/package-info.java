/** Small components that every view is built from, dressed by the classes of waymark.css. */
@NullMarked
package io.waymark.ui.parts;

import org.jspecify.annotations.NullMarked;
