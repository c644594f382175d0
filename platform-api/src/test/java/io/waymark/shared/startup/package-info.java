@NullMarked
package io.waymark.shared.startup;

import org.jspecify.annotations.NullMarked;
