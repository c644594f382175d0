/** Tracks that are being edited: unfinished documents, until one is published. */
@NullMarked
package io.waymark.trackdraft;

import org.jspecify.annotations.NullMarked;
