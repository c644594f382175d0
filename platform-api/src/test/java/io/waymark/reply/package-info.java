@NullMarked
package io.waymark.reply;

import org.jspecify.annotations.NullMarked;
