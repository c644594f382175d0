@NullMarked
package io.waymark.account;

import org.jspecify.annotations.NullMarked;
