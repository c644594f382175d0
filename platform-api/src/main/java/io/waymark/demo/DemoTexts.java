package io.waymark.demo;

import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import java.util.List;

/**
 * Who the demo's people are and what they wrote. {@code demo/texts.yml} says in its header how the
 * stories are told.
 */
record DemoTexts(List<DemoTenant> tenants, List<DemoThread> threads) {

  DemoTexts {
    tenants = List.copyOf(tenants);
    threads = List.copyOf(threads);
    DocumentRules.unique("tenants", tenants, DemoTenant::slug);
    DocumentRules.unique("threads", threads, DemoThread::key);
  }

  DemoTenant tenant(String slug) {
    return tenants.stream()
        .filter(tenant -> tenant.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new BrokenDocument("tenants", "have no " + slug));
  }

  /**
   * The threads of a language that fit a phase of the track, in the order of the document.
   *
   * @param phase key of a phase of the track that ships
   */
  List<DemoThread> threads(String language, String phase) {
    return threads.stream()
        .filter(thread -> thread.language().equals(language) && thread.phase().equals(phase))
        .toList();
  }
}
