/** The UI's process: the web server, the wiring, and what every page starts with. */
@NullMarked
package io.waymark.ui;

import org.jspecify.annotations.NullMarked;
