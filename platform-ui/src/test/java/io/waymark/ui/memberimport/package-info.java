@NullMarked
package io.waymark.ui.memberimport;

import org.jspecify.annotations.NullMarked;
