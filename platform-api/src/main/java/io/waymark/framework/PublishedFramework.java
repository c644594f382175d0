package io.waymark.framework;

/**
 * A version of a framework that never changes again.
 *
 * @param number counted from 1 within its framework
 */
public record PublishedFramework(long versionId, int number, FrameworkDocument document) {}
