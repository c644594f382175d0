@NullMarked
package io.waymark.provisioning;

import org.jspecify.annotations.NullMarked;
