/** What must hold before the API answers anybody. */
@NullMarked
package io.waymark.shared.startup;

import org.jspecify.annotations.NullMarked;
