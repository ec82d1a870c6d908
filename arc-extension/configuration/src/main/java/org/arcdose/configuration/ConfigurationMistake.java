package org.arcdose.configuration;

import java.util.List;

/** A configuration that cannot be in force; each sentence says where and what. */
public final class ConfigurationMistake extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> sentences;

  public ConfigurationMistake(String sentence) {
    this(List.of(sentence));
  }

  ConfigurationMistake(List<String> sentences) {
    super(String.join(" ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  /** One for each mistake. */
  public List<String> sentences() {
    return sentences;
  }
}
