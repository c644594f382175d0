@NullMarked
package io.waymark.ui.trackeditor;

import org.jspecify.annotations.NullMarked;
