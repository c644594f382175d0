@NullMarked
package io.waymark.trackdraft;

import org.jspecify.annotations.NullMarked;
