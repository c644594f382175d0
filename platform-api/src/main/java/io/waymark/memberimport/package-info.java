/** Inviting many people by a CSV file: first to see what would happen, then to do it. */
@NullMarked
package io.waymark.memberimport;

import org.jspecify.annotations.NullMarked;
