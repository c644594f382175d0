@NullMarked
package io.waymark.ui.setting;

import org.jspecify.annotations.NullMarked;
