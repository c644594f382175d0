package io.waymark.account;

enum EmailChangeStatus {
  ASKED,
  CHANGED,
  UNDONE
}
