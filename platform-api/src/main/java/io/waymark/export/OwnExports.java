package io.waymark.export;

import io.waymark.identity.AccountActs;
import io.waymark.identity.SignIns;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.reactivestreams.Publisher;

/**
 * A person's own export. It holds more than any one session shows, so both beginning and fetching
 * it ask for a fresh sign-in, and the person is told by mail.
 */
@Singleton
class OwnExports {
  private final Exports exports;
  private final SignIns signIns;
  private final AccountActs acts;

  OwnExports(Exports exports, SignIns signIns, AccountActs acts) {
    this.exports = exports;
    this.signIns = signIns;
    this.acts = acts;
  }

  /**
   * @param familyId of the session that asks
   * @throws Forbidden {@code session.too_old}
   */
  @Transactional
  public ExportView start(long accountId, long familyId, Locale language) {
    signIns.requireFresh(familyId);
    var target = ExportTarget.person(accountId);
    var before = exports.latest(target);
    var begun = exports.start(target, language);
    if (before.isEmpty() || !before.get().exportId().equals(begun.exportId())) {
      acts.recordAndTell(accountId, "account.export_started");
    }
    return begun;
  }

  ExportsView list(long accountId) {
    return new ExportsView(exports.latest(ExportTarget.person(accountId)).stream().toList());
  }

  /**
   * @throws NotFound when this person has no export, or it is not ready
   * @throws Forbidden {@code session.too_old}
   */
  Publisher<byte[]> file(long accountId, long familyId) {
    var file = exports.file(ExportTarget.person(accountId));
    signIns.requireFresh(familyId);
    return file;
  }
}
