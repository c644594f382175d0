package io.waymark.dossier;

import java.util.Map;

/**
 * @param fields texts, numbers, flags, lists and maps of these; what is not known is left out
 */
record Row(long id, Map<String, Object> fields) {}
