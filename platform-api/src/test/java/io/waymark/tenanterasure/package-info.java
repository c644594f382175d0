@NullMarked
package io.waymark.tenanterasure;

import org.jspecify.annotations.NullMarked;
