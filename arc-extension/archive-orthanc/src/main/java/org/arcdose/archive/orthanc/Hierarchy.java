package org.arcdose.archive.orthanc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.InstanceReference;

/**
 * Looks up Orthanc's study-series-instance tree with one request per level, however many instances
 * are asked for.
 *
 * <p>The UIDs above a series are remembered: Orthanc's identifiers are digests of the UIDs (and the
 * Patient ID), so what they stand for never changes, and the answer about a series lists all its
 * instances, which would be transferred again for every page while a long series arrives.
 */
final class Hierarchy {
  private static final int REMEMBERED_SERIES = 1_000;

  /**
   * @param metadata what Orthanc noted when it stored the instance, such as {@code RemoteAET}
   */
  record Instance(InstanceReference reference, Map<String, String> metadata) {}

  private record Node(String identifier, String parent, String uid, Map<String, String> metadata) {}

  private record SeriesUids(String studyInstanceUid, String seriesInstanceUid) {}

  private final OrthancHttp http;
  private final Map<String, SeriesUids> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, SeriesUids> eldest) {
              return size() > REMEMBERED_SERIES;
            }
          });

  Hierarchy(OrthancHttp http) {
    this.http = http;
  }

  /** By Orthanc's identifier; what Orthanc does not have (any more) is absent. */
  Map<String, Instance> instances(Collection<String> identifiers) throws ArchiveException {
    Map<String, Node> nodes = nodes("Instance", "Series", identifiers);
    Map<String, SeriesUids> series = series(parents(nodes));
    Map<String, Instance> instances = new HashMap<>();
    nodes.forEach(
        (identifier, node) -> {
          SeriesUids uids = series.get(node.parent());
          if (uids != null) {
            InstanceReference reference =
                new InstanceReference(
                    uids.studyInstanceUid(), uids.seriesInstanceUid(), node.uid(), identifier);
            instances.put(identifier, new Instance(reference, node.metadata()));
          }
        });
    return instances;
  }

  /** All instances with a SOP Instance UID; Orthanc keeps one per patient, study and series. */
  Collection<Instance> lookup(String sopInstanceUid) throws ArchiveException {
    List<String> identifiers =
        http.ask(
            "/tools/lookup",
            sopInstanceUid,
            answer ->
                answer.asJsonArray().getValuesAs(JsonObject.class).stream()
                    .filter(match -> match.getString("Type").equals("Instance"))
                    .map(match -> match.getString("ID"))
                    .toList());
    return instances(identifiers).values();
  }

  private Map<String, SeriesUids> series(Set<String> identifiers) throws ArchiveException {
    Map<String, SeriesUids> found = new HashMap<>();
    for (String identifier : identifiers) {
      SeriesUids uids = remembered.get(identifier);
      if (uids != null) {
        found.put(identifier, uids);
      }
    }
    List<String> unknown = identifiers.stream().filter(id -> !found.containsKey(id)).toList();
    Map<String, Node> series = nodes("Series", "Study", unknown);
    Map<String, Node> studies = nodes("Study", "Patient", parents(series));
    for (Node each : series.values()) {
      Node study = studies.get(each.parent());
      if (study != null) {
        SeriesUids uids = new SeriesUids(study.uid(), each.uid());
        found.put(each.identifier(), uids);
        remembered.put(each.identifier(), uids);
      }
    }
    return found;
  }

  private static Set<String> parents(Map<String, Node> nodes) {
    return nodes.values().stream().map(Node::parent).collect(Collectors.toSet());
  }

  private Map<String, Node> nodes(String level, String parentLevel, Collection<String> identifiers)
      throws ArchiveException {
    if (identifiers.isEmpty()) {
      return Map.of();
    }
    String uid = level.equals("Instance") ? "SOPInstanceUID" : level + "InstanceUID";
    String question =
        Json.createObjectBuilder()
            .add("Resources", Json.createArrayBuilder(identifiers))
            .add("Level", level)
            .add("Metadata", level.equals("Instance"))
            .build()
            .toString();
    return http.ask(
        "/tools/bulk-content",
        question,
        answer ->
            answer.asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(each -> node(each, "Parent" + parentLevel, uid))
                .collect(Collectors.toMap(Node::identifier, Function.identity())));
  }

  private static Node node(JsonObject resource, String parent, String uid) {
    Map<String, String> metadata = new HashMap<>();
    if (resource.get("Metadata") instanceof JsonObject object) {
      object.keySet().forEach(name -> metadata.put(name, object.getString(name)));
    }
    return new Node(
        resource.getString("ID"),
        resource.getString(parent),
        resource.getJsonObject("MainDicomTags").getString(uid),
        metadata);
  }
}
