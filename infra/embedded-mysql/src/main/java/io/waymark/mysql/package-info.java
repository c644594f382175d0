/** A real MySQL server as a child process, for development and tests. */
@NullMarked
package io.waymark.mysql;

import org.jspecify.annotations.NullMarked;
