/** What mentors have to give and what participants wish for, each said by the person. */
@NullMarked
package io.waymark.availability;

import org.jspecify.annotations.NullMarked;
