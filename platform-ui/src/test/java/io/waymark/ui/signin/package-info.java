@NullMarked
package io.waymark.ui.signin;

import org.jspecify.annotations.NullMarked;
