package io.waymark.announcement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param text in paragraphs between empty lines
 * @param byMail whether it goes out by mail as well
 */
@Serdeable
public record SendAnnouncement(
    @NotBlank @Size(max = 120) String title,
    @NotBlank @Size(max = 4000) String text,
    boolean byMail) {}
