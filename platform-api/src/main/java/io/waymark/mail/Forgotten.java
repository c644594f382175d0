package io.waymark.mail;

import java.util.Map;
import java.util.Set;

/**
 * What letters shall say of somebody no more.
 *
 * @param addresses to which no letter was ever written
 * @param events of letters that were never written, to whomever
 * @param facts what stands in the place of a fact that other letters hold
 */
public record Forgotten(Set<String> addresses, Set<String> events, Map<String, String> facts) {}
