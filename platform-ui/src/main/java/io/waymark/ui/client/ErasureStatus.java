package io.waymark.ui.client;

/** How far the erasure of an organisation is. */
public enum ErasureStatus {
  ANNOUNCED,
  CALLED_OFF,
  BEGUN,
  DONE
}
