package io.waymark.export;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items none or one: an export that is asked for replaces the one before
 */
@Serdeable
record ExportsView(List<ExportView> items) {}
