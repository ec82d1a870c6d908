package org.arcdose.synthetic.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.NewItem;
import org.arcdose.dicom.sr.Relationship;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/**
 * A CONTAINER filled from a part, in the order of a template. A field without a value writes
 * nothing, one with several values an item for each.
 */
final class Container {
  private final Code concept;
  private final Part part;
  private final List<Dataset> content = new ArrayList<>();

  Container(Code concept, Part part) {
    this.concept = concept;
    this.part = part;
  }

  /** Fields as CONTAINS items. */
  Container contains(Field... fields) {
    return add(Item.CONTAINS, fields);
  }

  /** Fields as HAS CONCEPT MOD items. */
  Container modifiers(Field... fields) {
    return add(Item.CONCEPT_MODIFIER, fields);
  }

  /** Fields as HAS OBS CONTEXT items. */
  Container context(Field... fields) {
    return add(Item.OBSERVATION_CONTEXT, fields);
  }

  /** A field whose item has others below it. */
  Container nested(Relationship relationship, Field field, Relationship below, Field... children) {
    if (part.has(field)) {
      content.add(
          Item.of(relationship, field, part.values(field).get(0), Item.all(below, part, children)));
    }
    return this;
  }

  /** Pieces of one kind, each written as an item. */
  Container each(Group group, Function<Part, Dataset> template) {
    part.parts(group).stream().map(template).forEach(content::add);
    return this;
  }

  /** A container of fields of the same part; none if none of them has a value. */
  Container container(Code name, Field... fields) {
    return container(new Container(name, part).contains(fields));
  }

  /** A container; none if it is empty. */
  Container container(Container child) {
    if (!child.content.isEmpty()) {
      content.add(child.item());
    }
    return this;
  }

  /** Items made elsewhere. */
  Container items(List<Dataset> items) {
    content.addAll(items);
    return this;
  }

  private Container add(Relationship relationship, Field... fields) {
    content.addAll(Item.all(relationship, part, fields));
    return this;
  }

  /** Its items. */
  List<Dataset> content() {
    return content;
  }

  /** The container as a CONTAINS item. */
  Dataset item() {
    return NewItem.container(Item.CONTAINS, concept, content);
  }
}
