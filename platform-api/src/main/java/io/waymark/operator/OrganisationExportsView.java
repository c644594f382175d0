package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.export.ExportView;
import java.util.List;

/**
 * @param items none or one: an export that is asked for replaces the one before
 */
@Serdeable
record OrganisationExportsView(List<ExportView> items) {}
