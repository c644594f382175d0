@NullMarked
package io.waymark.ui.client;

import org.jspecify.annotations.NullMarked;
