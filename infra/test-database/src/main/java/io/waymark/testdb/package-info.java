/** The real MySQL that the tests of every module run on. */
@NullMarked
package io.waymark.testdb;

import org.jspecify.annotations.NullMarked;
