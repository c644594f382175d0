package io.waymark.shared.link;

/**
 * What a link opens.
 *
 * @param purpose what may be done with it: {@code invitation}. A link for one is none for another.
 * @param tenantId of the row; {@code Tenants.INSTALLATION} for what belongs to no organisation
 * @param id of the row that says whether the link is still open
 * @param generation grows when a link is sent anew; the row tells which one counts
 */
public record LinkTarget(String purpose, long tenantId, long id, int generation) {}
