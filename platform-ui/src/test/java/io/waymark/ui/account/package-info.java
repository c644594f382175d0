@NullMarked
package io.waymark.ui.account;

import org.jspecify.annotations.NullMarked;
