/** What all documents that people draft, publish, compare and keep as files have in common. */
@NullMarked
package io.waymark.shared.document;

import org.jspecify.annotations.NullMarked;
