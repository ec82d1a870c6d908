package org.arcdose.attach;

/** Where an archive with ArcDose goes. */
interface Destination {
  /**
   * @throws Refusal when ArcDose cannot go there
   */
  void check(ArchiveEar archive, ServerNeeds needs) throws Refusal;

  /**
   * Checks, then changes what is there, as a whole or not at all.
   *
   * @param needs what the server lacks
   */
  void attach(Attachment attachment, ServerNeeds needs) throws Refusal;
}
