/** The outbox: letters are written down with what they tell of, and delivered afterwards. */
@NullMarked
package io.waymark.mail;

import org.jspecify.annotations.NullMarked;
