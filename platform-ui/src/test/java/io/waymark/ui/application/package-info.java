@NullMarked
package io.waymark.ui.application;

import org.jspecify.annotations.NullMarked;
