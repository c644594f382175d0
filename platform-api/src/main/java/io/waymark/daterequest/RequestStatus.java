package io.waymark.daterequest;

import io.waymark.shared.problem.Conflict;

/** Where a request stands; what was answered or withdrawn stays so. */
enum RequestStatus {
  OPEN,
  GRANTED,
  DECLINED,
  WITHDRAWN;

  /**
   * @throws Conflict {@code date_request.status} when there is no way from here to there
   */
  RequestStatus become(RequestStatus next) {
    if (this != OPEN || next == OPEN) {
      throw new Conflict(
          "date_request.status",
          "A request that is %s cannot become %s; one that is OPEN can be granted, declined or withdrawn."
              .formatted(this, next));
    }
    return next;
  }
}
