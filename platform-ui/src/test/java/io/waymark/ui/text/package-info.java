@NullMarked
package io.waymark.ui.text;

import org.jspecify.annotations.NullMarked;
