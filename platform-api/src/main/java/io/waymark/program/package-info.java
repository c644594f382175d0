/** What an organisation offers; a program owns tracks and cohorts. */
@NullMarked
package io.waymark.program;

import org.jspecify.annotations.NullMarked;
