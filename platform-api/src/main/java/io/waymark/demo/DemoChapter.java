package io.waymark.demo;

/**
 * Something that is told of an organisation whose cohorts have run; chapters are told in the order
 * of their {@code @Order}.
 */
interface DemoChapter {
  void tell(DemoStage stage);
}
