/**
 * Sessions with a mentor: of two, or of a whole cohort. When they are, who leads them, who may see
 * what of them, and what people's calendars are told. What is said in them is in {@link
 * io.waymark.agenda}.
 */
@NullMarked
package io.waymark.coaching;

import org.jspecify.annotations.NullMarked;
