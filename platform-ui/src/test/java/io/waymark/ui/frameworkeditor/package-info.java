@NullMarked
package io.waymark.ui.frameworkeditor;

import org.jspecify.annotations.NullMarked;
