/** What is handed in for a milestone, the mentor's decision, and what is set aside. */
@NullMarked
package io.waymark.ui.submission;

import org.jspecify.annotations.NullMarked;
