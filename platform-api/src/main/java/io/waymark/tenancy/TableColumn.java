package io.waymark.tenancy;

import io.micronaut.core.annotation.Introspected;

/**
 * A column, by the database's own words.
 *
 * @param dataType such as {@code bigint}, without its length
 */
@Introspected
public record TableColumn(String tableName, String columnName, String dataType) {}
