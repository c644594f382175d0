/** Versions of things as HTTP carries them. */
@NullMarked
package io.waymark.shared.etag;

import org.jspecify.annotations.NullMarked;
