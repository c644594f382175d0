@NullMarked
package io.waymark.memberimport;

import org.jspecify.annotations.NullMarked;
