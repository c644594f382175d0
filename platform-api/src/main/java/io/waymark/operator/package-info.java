/**
 * What those who run the installation may see and do: which organisations there are, and whether
 * mail and jobs get through. Nothing here leads to what an organisation's people write, or to their
 * names.
 */
@NullMarked
package io.waymark.operator;

import org.jspecify.annotations.NullMarked;
