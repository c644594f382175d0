@NullMarked
package io.waymark.ui.viewas;

import org.jspecify.annotations.NullMarked;
