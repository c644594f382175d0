/** Documents that are edited as drafts: their tree, their fields, their faults, their order. */
@NullMarked
package io.waymark.ui.outline;

import org.jspecify.annotations.NullMarked;
