-- Totals of either plane: B is the lateral plane of a biplane system (113621, DCM), all else is A.
ALTER TABLE study
  ADD COLUMN dose_area_product_a_gym2 numeric,
  ADD COLUMN dose_area_product_b_gym2 numeric,
  ADD COLUMN dose_rp_a_gy             numeric,
  ADD COLUMN dose_rp_b_gy             numeric;

UPDATE study s SET
  dose_area_product_a_gym2 = t.dap_a, dose_area_product_b_gym2 = t.dap_b,
  dose_rp_a_gy = t.rp_a, dose_rp_b_gy = t.rp_b
FROM (
  SELECT r.study_id,
    sum(p.dose_area_product_gym2) FILTER (WHERE p.acquisition_plane_value IS DISTINCT FROM '113621') AS dap_a,
    sum(p.dose_area_product_gym2) FILTER (WHERE p.acquisition_plane_value = '113621') AS dap_b,
    sum(p.dose_rp_gy) FILTER (WHERE p.acquisition_plane_value IS DISTINCT FROM '113621') AS rp_a,
    sum(p.dose_rp_gy) FILTER (WHERE p.acquisition_plane_value = '113621') AS rp_b
  FROM dose_report r JOIN projection_total p ON p.dose_report_id = r.id
  WHERE r.superseded_by IS NULL GROUP BY r.study_id) t
WHERE t.study_id = s.id;
