@NullMarked
package io.waymark.ui.mail;

import org.jspecify.annotations.NullMarked;
