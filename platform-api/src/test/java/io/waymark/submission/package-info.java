@NullMarked
package io.waymark.submission;

import org.jspecify.annotations.NullMarked;
