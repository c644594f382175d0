package io.waymark.provisioning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * @param url what a directory is told as the base address
 * @param directories the oldest first
 */
@Serdeable
record ProvisioningView(String url, List<DirectoryView> directories) {}
