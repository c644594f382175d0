/** Certificates, to be printed and shown. */
@NullMarked
package io.waymark.ui.certificate;

import org.jspecify.annotations.NullMarked;
