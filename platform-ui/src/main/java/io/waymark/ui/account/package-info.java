/** One's own account: password, second factor, passkeys, and where it is signed in. */
@NullMarked
package io.waymark.ui.account;

import org.jspecify.annotations.NullMarked;
