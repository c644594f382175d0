package io.waymark.apitoken;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items the newest first
 */
@Serdeable
record ApiTokensView(List<ApiTokenView> items) {}
