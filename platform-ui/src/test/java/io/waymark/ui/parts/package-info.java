@NullMarked
package io.waymark.ui.parts;

import org.jspecify.annotations.NullMarked;
