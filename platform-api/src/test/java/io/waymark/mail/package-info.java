@NullMarked
package io.waymark.mail;

import org.jspecify.annotations.NullMarked;
