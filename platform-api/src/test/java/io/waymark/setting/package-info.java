@NullMarked
package io.waymark.setting;

import org.jspecify.annotations.NullMarked;
