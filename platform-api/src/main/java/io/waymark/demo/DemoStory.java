package io.waymark.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The check-ins that one person sends, in their order: one thread after the other. */
final class DemoStory {
  private static final List<String> PHASES =
      List.of("see-the-bar", "own-the-work", "be-seen", "the-case");

  private DemoStory() {}

  /**
   * Enough check-ins for a whole track. People get different threads by their number, and go on to
   * further ones when theirs have been told.
   */
  static List<DemoCheckIn> of(DemoTexts texts, String language, int person, int most) {
    List<DemoThread> walk = walk(texts, language, person);
    List<DemoCheckIn> story = new ArrayList<>(most);
    List<DemoReview> open = List.of();
    for (int next = 0; story.size() < most; next++) {
      DemoThread thread = walk.get(next % walk.size());
      List<DemoCheckIn> told = thread.checkIns();
      story.add(told.getFirst().lookingBackOn(open));
      story.addAll(told.subList(1, told.size()));
      open = thread.closing();
    }
    return story.subList(0, most);
  }

  private static List<DemoThread> walk(DemoTexts texts, String language, int person) {
    return PHASES.stream()
        .map(phase -> texts.threads(language, phase))
        .flatMap(threads -> turned(threads, person).stream())
        .toList();
  }

  /** One thread of the first phase is enough for a person; of the others, all, turned. */
  private static List<DemoThread> turned(List<DemoThread> threads, int person) {
    boolean first = threads.getFirst().phase().equals(PHASES.getFirst());
    return IntStream.range(0, first ? 1 : threads.size())
        .mapToObj(i -> threads.get((i + person) % threads.size()))
        .toList();
  }
}
