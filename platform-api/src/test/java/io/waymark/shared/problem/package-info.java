@NullMarked
package io.waymark.shared.problem;

import org.jspecify.annotations.NullMarked;
