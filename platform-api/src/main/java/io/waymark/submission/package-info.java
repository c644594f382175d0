/** What is handed in for a milestone, what the mentor decides on it, and what is set aside. */
@NullMarked
package io.waymark.submission;

import org.jspecify.annotations.NullMarked;
