@NullMarked
package io.waymark.member;

import org.jspecify.annotations.NullMarked;
