/**
 * An organisation's single sign-on: whom it trusts to say who somebody is, and how its people come
 * in by it.
 */
@NullMarked
package io.waymark.signon;

import org.jspecify.annotations.NullMarked;
