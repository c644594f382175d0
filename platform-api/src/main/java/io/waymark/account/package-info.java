/** Getting back into an account, and moving it to another address. */
@NullMarked
package io.waymark.account;

import org.jspecify.annotations.NullMarked;
