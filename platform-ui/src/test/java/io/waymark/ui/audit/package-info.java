@NullMarked
package io.waymark.ui.audit;

import org.jspecify.annotations.NullMarked;
