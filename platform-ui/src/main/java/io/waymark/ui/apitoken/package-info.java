/** Tokens of programs: one's own, everybody's, and those of the organisation's directory. */
@NullMarked
package io.waymark.ui.apitoken;

import org.jspecify.annotations.NullMarked;
