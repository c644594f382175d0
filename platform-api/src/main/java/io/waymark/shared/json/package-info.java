/** JSON, read strictly. */
@NullMarked
package io.waymark.shared.json;

import org.jspecify.annotations.NullMarked;
