/** Words in two languages, and the reading of the documents that they are kept in. */
@NullMarked
package io.waymark.shared.text;

import org.jspecify.annotations.NullMarked;
