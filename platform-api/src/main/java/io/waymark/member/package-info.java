/** The organisation's people as those who run it see them: roles, leaving, ownership. */
@NullMarked
package io.waymark.member;

import org.jspecify.annotations.NullMarked;
