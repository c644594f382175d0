package io.waymark.demo;

import io.waymark.setting.Accent;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentNode;
import io.waymark.shared.text.DocumentRules;
import io.waymark.tenancy.Role;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/** Reads the texts of the demo. Every fault is a {@link BrokenDocument} that names its place. */
final class DemoTextsReader {

  private DemoTextsReader() {}

  static DemoTexts read(String yaml) {
    return DocumentNode.parse(yaml, DemoTextsReader::texts);
  }

  /** The texts that ship as {@code demo/texts.yml}. */
  static DemoTexts shipped() {
    return DocumentNode.shipped("/demo/texts.yml", DemoTextsReader::texts);
  }

  private static DemoTexts texts(DocumentNode node) {
    DocumentRules.within("schema", node.number("schema"), 1, 1);
    return new DemoTexts(
        node.list("tenants", DemoTextsReader::tenant),
        node.list("threads", DemoTextsReader::thread));
  }

  private static DemoTenant tenant(DocumentNode node) {
    return new DemoTenant(
        node.string("slug"),
        node.string("name"),
        node.string("kind"),
        node.string("language"),
        node.string("program"),
        node.string("completedCohort"),
        node.string("runningCohort"),
        node.optionalChild("accent", DemoTextsReader::accent),
        node.list("holidays", DemoTextsReader::holiday),
        node.list("people", DemoTextsReader::person),
        node.list("former", DemoTextsReader::person),
        node.list("invited", DemoTextsReader::invitation));
  }

  private static Accent accent(DocumentNode node) {
    return new Accent(node.string("light"), node.string("dark"));
  }

  private static DemoHoliday holiday(DocumentNode node) {
    try {
      return new DemoHoliday(MonthDay.parse("--" + node.string("day")), node.string("name"));
    } catch (DateTimeException e) {
      throw new BrokenDocument("day", "\"" + node.string("day") + "\" is no day of a year");
    }
  }

  private static DemoPerson person(DocumentNode node) {
    return new DemoPerson(
        node.string("name"),
        node.string("email"),
        node.string("title"),
        zone(node.string("zone")),
        roles(node));
  }

  private static DemoInvitation invitation(DocumentNode node) {
    return new DemoInvitation(
        node.string("name"),
        node.string("email"),
        node.string("title"),
        node.number("daysAgo"),
        roles(node));
  }

  private static List<Role> roles(DocumentNode node) {
    return node.strings("roles").stream().map(DemoTextsReader::role).toList();
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new BrokenDocument("zone", "\"" + id + "\" is no time zone");
    }
  }

  private static Role role(String name) {
    try {
      return Role.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new BrokenDocument("roles", "\"" + name + "\" is none of " + List.of(Role.values()));
    }
  }

  private static DemoThread thread(DocumentNode node) {
    return new DemoThread(
        node.string("key"),
        node.string("language"),
        node.string("phase"),
        node.string("topic"),
        node.list("weeks", DemoTextsReader::week));
  }

  private static DemoWeek week(DocumentNode node) {
    return new DemoWeek(
        node.list("commitments", DemoTextsReader::commitment),
        node.number("confidence"),
        node.optionalString("win"),
        node.optionalString("blocker"),
        node.optionalChild("question", DemoTextsReader::question),
        node.optionalString("reply"));
  }

  private static DemoCommitment commitment(DocumentNode node) {
    return new DemoCommitment(
        node.string("text"), node.strings("carried"), node.optionalString("dropped"));
  }

  private static DemoQuestion question(DocumentNode node) {
    return new DemoQuestion(node.choice("kind", DemoQuestion.Kind.class), node.string("text"));
  }
}
