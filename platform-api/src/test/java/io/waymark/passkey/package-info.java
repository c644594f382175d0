@NullMarked
package io.waymark.passkey;

import org.jspecify.annotations.NullMarked;
