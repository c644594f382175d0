package io.waymark.ui.outline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.ApiProblem;
import io.waymark.ui.client.Documents.ImportFile;
import io.waymark.ui.client.Programs.NewDraft;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.ProblemNote;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a draft is begun: from what ships with Waymark, from nothing, a file or a version. */
public final class Beginnings {
  private final Visit visit;
  private final Words words;
  private final Kind kind;
  private final Drafts drafts;
  private final ProblemNote trouble;

  /**
   * What is drafted.
   *
   * @param shipped short name of what ships with Waymark
   * @param fromShipped key of the words for beginning from that
   * @param ways key of the sentence about all ways
   * @param path where drafts are edited
   */
  public record Kind(String shipped, String fromShipped, String ways, String path) {}

  /** Begins drafts; answers the id of each. */
  public interface Drafts {
    String begin(NewDraft wanted);

    String fromFile(ImportFile file);
  }

  /** A draft in work. */
  public record InWork(String draftId, String slug, Instant savedAt) {}

  /**
   * @param trouble says why a draft could not be begun
   */
  public Beginnings(Visit visit, Kind kind, Drafts drafts, ProblemNote trouble) {
    this.visit = visit;
    this.words = visit.words();
    this.kind = kind;
    this.drafts = drafts;
    this.trouble = trouble;
  }

  /** The drafts in work, each a link. */
  public Block inWork(List<InWork> open) {
    UnorderedList list = new UnorderedList();
    list.addClassName("wm-rows");
    for (InWork draft : open) {
      Anchor link =
          new Anchor(
              "/" + visit.path(kind.path(), draft.draftId()),
              words.of("offer.draft", draft.slug()));
      ListItem line = new ListItem(link, When.ago(visit.times(), draft.savedAt()));
      line.addClassName("wm-apart");
      list.add(line);
    }
    return Block.card(words.of("offer.in-work")).with(list);
  }

  /**
   * The ways to one more.
   *
   * @param taken the short names of those that are there
   */
  public Component ways(List<String> taken) {
    NewDraft fromShipped = new NewDraft(null, kind.shipped(), null, null);
    Button shipped =
        new Button(
            words.of(kind.fromShipped()),
            click -> {
              if (taken.contains(kind.shipped())) {
                ask(kind.fromShipped(), fromShipped);
              } else {
                begin(fromShipped);
              }
            });
    if (taken.isEmpty()) {
      shipped.addThemeVariants(ButtonVariant.AURA_PRIMARY);
    }
    Div ways =
        new Div(
            shipped,
            new Button(
                words.of("offer.from-nothing"),
                click -> ask("offer.from-nothing", new NewDraft(null, null, null, null))),
            new Button(
                words.of("offer.from-file"),
                click -> new ImportDialog(words, file -> go(drafts.fromFile(file))).open()));
    ways.addClassName("wm-actions");
    Div part = new Div(new Paragraph(words.of(kind.ways())), ways);
    part.addClassName("wm-stack-s");
    return part;
  }

  /** Begins the version after a published one. */
  public Button next(String versionId) {
    return new Button(
        words.of("offer.next-version"), click -> begin(new NewDraft(versionId, null, null, null)));
  }

  /** Begins another like a published one, once it has a name. */
  public Button duplicate(String versionId) {
    return new Button(
        words.of("offer.duplicate"),
        click -> ask("offer.duplicate", new NewDraft(versionId, null, null, null)));
  }

  private void ask(String title, NewDraft from) {
    boolean empty = from.fromVersionId() == null && from.shipped() == null;
    new NewDraftDialog(
            words, title, (name, slug) -> go(drafts.begin(named(from, slug, empty ? name : null))))
        .open();
  }

  private static NewDraft named(NewDraft from, String slug, @Nullable String name) {
    return new NewDraft(from.fromVersionId(), from.shipped(), slug, name);
  }

  private void begin(NewDraft wanted) {
    try {
      go(drafts.begin(wanted));
    } catch (ApiProblem problem) {
      String known = "outline.problem." + problem.code();
      if (!words.has(known)) {
        throw problem;
      }
      trouble.show(words.of(known));
    }
  }

  private void go(String draftId) {
    UI.getCurrent().navigate(visit.path(kind.path(), draftId));
  }
}
