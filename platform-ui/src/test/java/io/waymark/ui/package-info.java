@NullMarked
package io.waymark.ui;

import org.jspecify.annotations.NullMarked;
