package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be changed in an object: actions that are done one after the other, each to what those
 * before it left. Item numbers count the items as they are in the object. The same edit does the
 * same to a dataset in memory and to a stream; it may be used by several threads as long as its
 * rules may.
 */
public final class DatasetEdit {
  private final List<EditAction> actions;
  private final EditNode root;

  /**
   * An edited dataset.
   *
   * @param dataset a new one, which shares unchanged elements and items with the old one
   */
  public record Edited(Dataset dataset, EditReport report) {}

  private DatasetEdit(List<EditAction> actions) {
    this.actions = List.copyOf(actions);
    this.root = EditNode.of(actions);
  }

  /** An edit without actions. */
  public static Builder builder() {
    return new Builder();
  }

  /** The actions in their order. */
  public List<EditAction> actions() {
    return actions;
  }

  /**
   * Edits a dataset, which stays as it is. Text is encoded when the result is written, in the
   * character set that is then in force where it stands.
   *
   * @throws DicomException when an attribute cannot have the value it is to get
   */
  public Edited apply(Dataset dataset) throws DicomException {
    int[] matches = new int[actions.size()];
    Dataset edited = DatasetEditor.edited(dataset, EditLevel.of(root, matches));
    return new Edited(edited, EditReport.of(actions, matches));
  }

  /**
   * Edits an object on its way from one stream to another; see {@link #rewrite(InputStream,
   * OutputStream, ReadLimits)}.
   */
  public EditReport rewrite(InputStream in, OutputStream out) throws IOException, DicomException {
    return rewrite(in, out, ReadLimits.DEFAULT);
  }

  /**
   * Edits an object on its way from one stream to another, in its transfer syntax. Long binary
   * values are not held in memory; what the edit leaves alone keeps its bytes. The result is a Part
   * 10 file with an empty preamble and new file meta information. Streams are not closed, the
   * output is flushed.
   *
   * @throws DicomException when the object is broken or exceeds a limit, an attribute cannot have
   *     the value it is to get, or text does not fit the character set in force where it stands;
   *     what was written is then no object
   */
  public EditReport rewrite(InputStream in, OutputStream out, ReadLimits limits)
      throws IOException, DicomException {
    int[] matches = new int[actions.size()];
    StreamEditor.edit(in, out, EditLevel.of(root, matches), limits);
    return EditReport.of(actions, matches);
  }

  /** Collects actions. */
  public static final class Builder {
    private final List<EditAction> actions = new ArrayList<>();

    private Builder() {}

    /** Removes attributes, or items, that are there. */
    public Builder remove(String path) {
      return remove(AttributePath.parse(path));
    }

    /** Removes attributes, or items, that are there. */
    public Builder remove(AttributePath path) {
      return add(EditAction.Kind.REMOVE, path, Change.remove());
    }

    /** Empties attributes that are there. */
    public Builder empty(String path) {
      return empty(AttributePath.parse(path));
    }

    /** Empties attributes that are there. */
    public Builder empty(AttributePath path) {
      return add(EditAction.Kind.EMPTY, path, Change.empty());
    }

    /** Gives attributes that are there another value. */
    public Builder replace(String path, Change value) {
      return replace(AttributePath.parse(path), value);
    }

    /** Gives attributes that are there another value. */
    public Builder replace(AttributePath path, Change value) {
      return add(EditAction.Kind.REPLACE, path, value);
    }

    /**
     * Adds an attribute where it is not there. What is missing on the way is made: a sequence for
     * its item 0, an item behind the last one, a block for a private creator. In every item ({@code
     * [*]}) it adds only to items that are there.
     */
    public Builder add(String path, Change value) {
      return add(AttributePath.parse(path), value);
    }

    /** Adds an attribute where it is not there; see {@link #add(String, Change)}. */
    public Builder add(AttributePath path, Change value) {
      return add(EditAction.Kind.ADD, path, value);
    }

    /** Replaces an attribute where it is there and adds it where not. */
    public Builder put(String path, Change value) {
      return put(AttributePath.parse(path), value);
    }

    /** Replaces an attribute where it is there and adds it where not. */
    public Builder put(AttributePath path, Change value) {
      return add(EditAction.Kind.PUT, path, value);
    }

    /** Asks a rule about each attribute that is there. */
    public Builder change(String path, Change.Rule rule) {
      return change(AttributePath.parse(path), rule);
    }

    /** Asks a rule about each attribute that is there. */
    public Builder change(AttributePath path, Change.Rule rule) {
      return add(EditAction.Kind.CHANGE, path, rule);
    }

    /** The edit. */
    public DatasetEdit build() {
      return new DatasetEdit(actions);
    }

    private Builder add(EditAction.Kind kind, AttributePath path, Change change) {
      require(
          kind == EditAction.Kind.REMOVE
              || change != Change.Fate.KEEP && change != Change.Fate.REMOVE,
          "The action at " + path + " needs a value.");
      if (path.last().selector().isTag() && kind.bringsValue()) {
        requirePossible(path, kind, change);
      }
      return add(kind, path, (place, old) -> change);
    }

    private Builder add(EditAction.Kind kind, AttributePath path, Change.Rule rule) {
      require(
          kind == EditAction.Kind.REMOVE || !path.isItem(),
          "Items can be removed, not else changed as a whole: " + path);
      require(
          !kind.isForAbsent() || path.isSinglePlace(),
          "Only a single attribute can be added, not " + path);
      actions.add(new EditAction(actions.size(), kind, path, rule));
      return this;
    }

    /** A value that cannot be one of its attribute is refused before it meets an object. */
    private static void requirePossible(AttributePath path, EditAction.Kind kind, Change change) {
      try {
        change.element(path.last().selector().tag(), kind.isForAbsent() ? null : VR.UN);
      } catch (DicomException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    private static void require(boolean condition, String otherwise) {
      if (!condition) {
        throw new IllegalArgumentException(otherwise);
      }
    }
  }
}
