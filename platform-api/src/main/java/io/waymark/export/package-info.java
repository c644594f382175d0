/**
 * Files that people take away: made in the background, kept for three days, handed to one reader.
 */
@NullMarked
package io.waymark.export;

import org.jspecify.annotations.NullMarked;
