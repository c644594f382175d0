/** What must never be in the code or in the schema, as rules that can fail. */
@NullMarked
package io.waymark.architecture;

import org.jspecify.annotations.NullMarked;
