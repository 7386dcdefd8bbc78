package dev.godwit.processor.mapping.column;

/** Whether columns of enums are checked to hold one of the constants. */
public enum EnumChecks {
  ALL,
  NONE
}
