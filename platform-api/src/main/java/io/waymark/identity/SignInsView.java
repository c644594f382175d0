package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param items the latest used first
 */
@Serdeable
record SignInsView(List<SignInView> items) {}
