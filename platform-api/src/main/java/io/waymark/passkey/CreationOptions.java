package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What to ask the browser's {@code navigator.credentials.create} for: a discoverable credential,
 * with user verification, without attestation. Binary parts in base64url.
 *
 * @param relyingParty the host that the passkey is for
 * @param userHandle stands for the account on the authenticator
 * @param algorithms COSE numbers, the best first
 * @param excluded credentials that the account has already
 * @param timeout milliseconds
 */
@Serdeable
public record CreationOptions(
    String challenge,
    String relyingParty,
    String relyingPartyName,
    String userHandle,
    String userName,
    List<Integer> algorithms,
    List<String> excluded,
    long timeout) {}
