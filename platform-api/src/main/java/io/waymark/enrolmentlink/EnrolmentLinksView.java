package io.waymark.enrolmentlink;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The links of a cohort that are good now, newest first. */
@Serdeable
record EnrolmentLinksView(List<EnrolmentLinkView> items) {}
