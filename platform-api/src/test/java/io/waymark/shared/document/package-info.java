@NullMarked
package io.waymark.shared.document;

import org.jspecify.annotations.NullMarked;
