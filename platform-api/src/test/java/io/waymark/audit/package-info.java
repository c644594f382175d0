@NullMarked
package io.waymark.audit;

import org.jspecify.annotations.NullMarked;
