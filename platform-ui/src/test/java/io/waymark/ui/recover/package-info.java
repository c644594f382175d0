@NullMarked
package io.waymark.ui.recover;

import org.jspecify.annotations.NullMarked;
