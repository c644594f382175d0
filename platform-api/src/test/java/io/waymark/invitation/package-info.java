@NullMarked
package io.waymark.invitation;

import org.jspecify.annotations.NullMarked;
