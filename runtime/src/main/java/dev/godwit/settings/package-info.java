/**
 * How a {@link dev.godwit.Migrator} was told to behave, checked when it is told. Values only; what
 * follows from them is decided where they are used.
 */
package dev.godwit.settings;
