@NullMarked
package io.waymark.ui.export;

import org.jspecify.annotations.NullMarked;
