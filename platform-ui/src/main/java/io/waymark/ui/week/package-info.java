/** The participant's home screen: what this week asks for, and what comes next. */
@NullMarked
package io.waymark.ui.week;

import org.jspecify.annotations.NullMarked;
