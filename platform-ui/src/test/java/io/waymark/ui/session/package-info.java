@NullMarked
package io.waymark.ui.session;

import org.jspecify.annotations.NullMarked;
