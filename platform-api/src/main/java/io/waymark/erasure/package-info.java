/** Takes people out again: what they wrote and what says who they are. What stays has no name. */
@NullMarked
package io.waymark.erasure;

import org.jspecify.annotations.NullMarked;
