/** Who mentors whom: the board, proposals, and what people say of themselves for it. */
@NullMarked
package io.waymark.ui.pairing;

import org.jspecify.annotations.NullMarked;
