@NullMarked
package io.waymark.ui.submission;

import org.jspecify.annotations.NullMarked;
