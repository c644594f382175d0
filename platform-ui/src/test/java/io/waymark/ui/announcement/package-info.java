@NullMarked
package io.waymark.ui.announcement;

import org.jspecify.annotations.NullMarked;
