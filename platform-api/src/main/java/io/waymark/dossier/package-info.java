/** What the files say that people take away: as JSON with a published schema, and to be read. */
@NullMarked
package io.waymark.dossier;

import org.jspecify.annotations.NullMarked;
