package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnNamesTest {
  @Test
  void a_unit_stays_a_word_of_its_own() {
    assertEquals("dose_area_product_gym2", ColumnNames.snakeCase("doseAreaProductGym2"));
    assertEquals("mean_ctdi_vol_mgy", ColumnNames.snakeCase("meanCtdiVolMgy"));
    assertEquals("exposure_time_s", ColumnNames.snakeCase("exposureTimeS"));
    assertEquals("kvp", ColumnNames.snakeCase("kvp"));
  }
}
