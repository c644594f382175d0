package io.waymark.oidc;

/** A server that a tenant named does not do what it should. */
public final class ProviderTrouble extends RuntimeException {
  private final Finding finding;

  ProviderTrouble(Finding finding) {
    super(finding.name());
    this.finding = finding;
  }

  ProviderTrouble(Finding finding, Throwable cause) {
    super(finding.name(), cause);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
