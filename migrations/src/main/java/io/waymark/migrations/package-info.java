/** The schema's one version line, and the command that brings a database up to it. */
@NullMarked
package io.waymark.migrations;

import org.jspecify.annotations.NullMarked;
