package dev.godwit.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Runs Godwit in an environment that does not show itself as javac's own, as IDEs do. */
final class ForeignCompiler extends AbstractProcessor {

  private final GodwitProcessor godwit = new GodwitProcessor(Map.of());
  private final boolean isBroken;

  /**
   * Creates the processor.
   *
   * @param isBroken whether the compiler takes no classes, by an exception that none expects
   */
  ForeignCompiler(boolean isBroken) {
    this.isBroken = isBroken;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return godwit.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return godwit.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return godwit.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    godwit.init(new Foreign());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    godwit.process(annotations, round);
    return false;
  }

  /** Passes everything on. */
  private final class Foreign implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return processingEnv.getOptions();
    }

    @Override
    public Messager getMessager() {
      return processingEnv.getMessager();
    }

    @Override
    public Filer getFiler() {
      if (isBroken) {
        throw new IllegalStateException("for a test");
      }
      return processingEnv.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return processingEnv.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return processingEnv.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return processingEnv.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return processingEnv.getLocale();
    }
  }
}
