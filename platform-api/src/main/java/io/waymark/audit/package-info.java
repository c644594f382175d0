/** What was done, by whom, when: append-only. */
@NullMarked
package io.waymark.audit;

import org.jspecify.annotations.NullMarked;
