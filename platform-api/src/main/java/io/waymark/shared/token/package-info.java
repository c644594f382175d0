/** Secrets that programs send: how they look, and what of them is kept. */
@NullMarked
package io.waymark.shared.token;

import org.jspecify.annotations.NullMarked;
