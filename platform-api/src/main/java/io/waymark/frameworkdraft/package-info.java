/** Frameworks that are being edited: unfinished documents, until one is published. */
@NullMarked
package io.waymark.frameworkdraft;

import org.jspecify.annotations.NullMarked;
