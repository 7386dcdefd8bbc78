package dev.godwit.spring;

import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What a native image must hold of the runtime beside its classes: the name of the release. */
final class RuntimeResources implements RuntimeHintsRegistrar {

  RuntimeResources() {}

  @Override
  public void registerHints(RuntimeHints hints, ClassLoader classLoader) {
    hints.resources().registerPattern("dev/godwit/move/version.txt");
  }
}
