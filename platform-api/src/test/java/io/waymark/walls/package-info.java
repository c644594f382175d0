/** The walls between tenants, between people, and between roles; and what a call costs. */
@NullMarked
package io.waymark.walls;

import org.jspecify.annotations.NullMarked;
