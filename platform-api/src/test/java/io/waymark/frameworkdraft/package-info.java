@NullMarked
package io.waymark.frameworkdraft;

import org.jspecify.annotations.NullMarked;
