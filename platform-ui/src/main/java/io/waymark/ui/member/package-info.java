/** The organisation's people: who is here, who has left, who is invited, and in which roles. */
@NullMarked
package io.waymark.ui.member;

import org.jspecify.annotations.NullMarked;
