@NullMarked
package io.waymark.ui.apitoken;

import org.jspecify.annotations.NullMarked;
