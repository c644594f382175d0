@NullMarked
package io.waymark.agenda;

import org.jspecify.annotations.NullMarked;
