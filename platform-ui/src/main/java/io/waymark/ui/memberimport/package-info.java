/** Inviting many people from a file: what would happen to each row first, and only then letters. */
@NullMarked
package io.waymark.ui.memberimport;

import org.jspecify.annotations.NullMarked;
