@NullMarked
package io.waymark.ui.member;

import org.jspecify.annotations.NullMarked;
