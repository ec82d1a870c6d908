-- What images of projection X-ray say of an exposure and dose reports do not.
ALTER TABLE projection_event
  ADD COLUMN sensitivity                    numeric,
  ADD COLUMN relative_exposure              numeric,
  ADD COLUMN relative_exposure_unit         text,
  ADD COLUMN exposure_control_mode          text,
  ADD COLUMN magnification                  numeric,
  ADD COLUMN distance_source_to_entrance_mm numeric,
  ADD COLUMN grid_absorbing_material        text,
  ADD COLUMN grid_spacing_material          text,
  ADD COLUMN grid_thickness_mm              numeric,
  ADD COLUMN grid_pitch_mm                  numeric,
  ADD COLUMN grid_aspect_ratio              numeric,
  ADD COLUMN grid_period_ms                 numeric,
  ADD COLUMN grid_focal_distance_mm         numeric;
