@NullMarked
package io.waymark.ui.mentee;

import org.jspecify.annotations.NullMarked;
