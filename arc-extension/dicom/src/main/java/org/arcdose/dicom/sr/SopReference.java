package org.arcdose.dicom.sr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * An object that a COMPOSITE, IMAGE or WAVEFORM item refers to (PS3.3 sections C.18.3 to C.18.5).
 *
 * @param sopClassUid its SOP Class; empty when not said
 * @param sopInstanceUid its SOP Instance UID
 * @param frames numbers of the frames meant, from 1; empty for all
 * @param channels multiplex group and channel of each waveform channel meant, in turns; empty for
 *     all
 * @param presentationState how to show it, for an image
 */
public record SopReference(
    String sopClassUid,
    String sopInstanceUid,
    List<Integer> frames,
    List<Integer> channels,
    Optional<SopReference> presentationState) {
  public SopReference {
    Objects.requireNonNull(sopClassUid, "sopClassUid");
    Objects.requireNonNull(sopInstanceUid, "sopInstanceUid");
    frames = List.copyOf(frames);
    channels = List.copyOf(channels);
    Objects.requireNonNull(presentationState, "presentationState");
  }

  static Reading<SopReference> of(Dataset item) {
    Optional<Dataset> reference = item.item(Tag.REFERENCED_SOP_SEQUENCE);
    if (reference.isEmpty()) {
      return Reading.absent();
    }
    return reference(reference.get(), true)
        .map(Reading::of)
        .orElse(Reading.unreadable("refers to an object without a SOP Instance UID"));
  }

  private static Optional<SopReference> reference(Dataset item, boolean ofImage) {
    return item.string(Tag.REFERENCED_SOP_INSTANCE_UID)
        .map(
            uid ->
                new SopReference(
                    item.string(Tag.REFERENCED_SOP_CLASS_UID).orElse(""),
                    uid,
                    ItemNumbers.positive(item, Tag.REFERENCED_FRAME_NUMBER),
                    ItemNumbers.positive(item, Tag.REFERENCED_WAVEFORM_CHANNELS),
                    ofImage
                        ? item.item(Tag.REFERENCED_SOP_SEQUENCE)
                            .flatMap(state -> reference(state, false))
                        : Optional.empty()));
  }
}
