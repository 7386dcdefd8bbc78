package dev.godwit.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong with the setup, or what there is to choose from, and what to do. */
final class SetupFailureAnalyzer extends AbstractFailureAnalyzer<SetupRefused> {

  SetupFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, SetupRefused cause) {
    return new FailureAnalysis(cause.description(), cause.action(), cause);
  }
}
