@NullMarked
package io.waymark.application;

import org.jspecify.annotations.NullMarked;
