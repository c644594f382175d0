@NullMarked
package io.waymark.dossier;

import org.jspecify.annotations.NullMarked;
