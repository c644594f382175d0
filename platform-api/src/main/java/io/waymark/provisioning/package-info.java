/** An organisation's directories, which keep its members up to date: connected, seen, cut off. */
@NullMarked
package io.waymark.provisioning;

import org.jspecify.annotations.NullMarked;
