package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items those that wait first; at most a hundred
 */
@Serdeable
record DateRequestsView(List<DateRequestView> items) {}
