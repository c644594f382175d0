/** Passkeys: keys on people's devices that sign in without a password (WebAuthn, level 2). */
@NullMarked
package io.waymark.passkey;

import org.jspecify.annotations.NullMarked;
