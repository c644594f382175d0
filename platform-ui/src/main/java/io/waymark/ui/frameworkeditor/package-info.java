/** A competency framework is built: competencies, levels, descriptors and indicators. */
@NullMarked
package io.waymark.ui.frameworkeditor;

import org.jspecify.annotations.NullMarked;
