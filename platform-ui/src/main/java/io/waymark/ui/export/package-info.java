/** Taking data away as a file: asked for, made while one waits or not, and fetched. */
@NullMarked
package io.waymark.ui.export;

import org.jspecify.annotations.NullMarked;
