package io.waymark.tenanterasure;

enum ErasureStatus {
  /** The organisation works as before, and the erasure can be called off. */
  ANNOUNCED,
  CALLED_OFF,
  /** Nobody gets in any more, and rows go. */
  BEGUN,
  DONE
}
