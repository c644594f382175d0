@NullMarked
package io.waymark.draft;

import org.jspecify.annotations.NullMarked;
