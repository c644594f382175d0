@NullMarked
package io.waymark.shared.token;

import org.jspecify.annotations.NullMarked;
