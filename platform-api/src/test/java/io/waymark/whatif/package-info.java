@NullMarked
package io.waymark.whatif;

import org.jspecify.annotations.NullMarked;
