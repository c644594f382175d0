package io.waymark.mail;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a letter brings along, named and not written: like a link it is made when the letter is
 * delivered, and the outbox holds no more than its id.
 *
 * @param kind says which {@link EnclosureSource} makes it
 * @param id of what it is made of, in the letter's tenant
 */
@Serdeable
public record LetterEnclosure(String kind, long id) {}
