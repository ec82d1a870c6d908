package org.arcdose.service.jobs;

import java.util.Objects;

/** What came of one attempt. */
public sealed interface JobOutcome {
  /**
   * The job is done.
   *
   * @param result a JSON text
   */
  record Done(String result) implements JobOutcome {
    public Done {
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * The job is done for some of its objects.
   *
   * @param result a JSON text
   * @param sentence what is missing
   */
  record Partial(String result, String sentence) implements JobOutcome {
    public Partial {
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  /**
   * The attempt failed.
   *
   * @param sentence what, where and what to do; no patient data
   */
  record Failed(String sentence, Prospect prospect) implements JobOutcome {
    public Failed {
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(prospect, "prospect");
    }
  }

  /** What another attempt can be expected to do. */
  enum Prospect {
    /** The same again: the job ends. */
    HOPELESS,
    /** Perhaps better: tried again until the attempts are used up. */
    HOPEFUL,
    /** Something the job needs is away: tried again until it is back, attempts are not counted. */
    WAITING
  }
}
