/** What those who run a cohort tell everybody in it, on their screens and by mail. */
@NullMarked
package io.waymark.announcement;

import org.jspecify.annotations.NullMarked;
