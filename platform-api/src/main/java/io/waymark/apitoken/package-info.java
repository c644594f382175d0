/** Tokens with which people let programs act in their name: made, used, ended. */
@NullMarked
package io.waymark.apitoken;

import org.jspecify.annotations.NullMarked;
