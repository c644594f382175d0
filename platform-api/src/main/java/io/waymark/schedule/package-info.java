/**
 * Work that no request carries: jobs that return, and jobs for one moment. Features declare them as
 * beans of db-scheduler's {@code Task}; here they are run, on any number of nodes.
 */
@NullMarked
package io.waymark.schedule;

import org.jspecify.annotations.NullMarked;
