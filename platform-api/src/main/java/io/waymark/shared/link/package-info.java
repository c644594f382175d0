/** Links that reach a person by mail and open one thing. */
@NullMarked
package io.waymark.shared.link;

import org.jspecify.annotations.NullMarked;
