/** Accounts, sign-in and its tokens. */
@NullMarked
package io.waymark.identity;

import org.jspecify.annotations.NullMarked;
