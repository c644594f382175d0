/** Competencies × levels: what a level looks like, in words that somebody can observe. */
@NullMarked
package io.waymark.framework;

import org.jspecify.annotations.NullMarked;
