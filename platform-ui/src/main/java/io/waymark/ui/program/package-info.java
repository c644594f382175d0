/** What an organisation offers, as those who run it see it. */
@NullMarked
package io.waymark.ui.program;

import org.jspecify.annotations.NullMarked;
