package dev.godwit.processor.mapping;

/** Whether columns of enums are checked to hold one of the constants. */
public enum EnumChecks {
  ALL,
  NONE
}
