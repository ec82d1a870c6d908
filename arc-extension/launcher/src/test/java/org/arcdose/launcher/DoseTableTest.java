package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseTableTest {
  @Test
  void shows_the_numbers_as_the_api_wrote_them_and_leaves_missing_ones_blank() {
    JsonObject row =
        Json.createReader(
                new StringReader(
                    """
                    {"studyDate": "2026-01-06", "modalities": ["CT", "RF"], "description": "Thorax",
                     "events": 3, "doseLengthProductMgyCm": 420.10}
                    """))
            .readObject();
    String[] lines = DoseTable.of(List.of(row)).lines().toArray(String[]::new);
    assertEquals(2, lines.length);
    assertEquals(
        List.of("2026-01-06", "CT+RF", "Thorax", "3", "420.10"),
        List.of(lines[1].strip().split("\\s+")));
  }
}
