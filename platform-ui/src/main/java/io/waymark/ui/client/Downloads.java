package io.waymark.ui.client;

import java.io.InputStream;

/**
 * Files of any size, which pass through piece by piece. Each begins to flow when it is asked for;
 * whoever asked closes it. Refusals are thrown as {@link ApiProblem} before the first piece.
 */
public interface Downloads {
  /** One's own export, a ZIP. */
  InputStream own();

  /** The organisation's export, a ZIP. */
  InputStream organisation();

  /** The export of somebody who left, a ZIP. */
  InputStream leaver(Leaving.Token token);
}
