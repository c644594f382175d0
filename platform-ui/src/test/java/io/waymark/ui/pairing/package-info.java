/** The pairing board as an admin uses it, and the forms of mentors and participants. */
@NullMarked
package io.waymark.ui.pairing;

import org.jspecify.annotations.NullMarked;
