-- A device is what staff name. It may name itself in several ways (software updates): each is a row
-- of equipment. identity tells devices apart: the Device Observer UID if it can be trusted, else who
-- made it, what it is and where it stands.
CREATE TABLE device (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  identity     text   NOT NULL UNIQUE,
  display_name text   NOT NULL,
  -- what its projection studies are whatever its reports say; null: what they say
  modality     text   CHECK (modality IN ('RF', 'DX'))
);

ALTER TABLE equipment ADD COLUMN device_id bigint REFERENCES device;
CREATE INDEX equipment_device ON equipment (device_id);

INSERT INTO device (identity, display_name)
SELECT DISTINCT ON (e.identity) e.identity,
  coalesce(nullif(concat_ws(' ', nullif(institution_name, ''), nullif(station_name, '')), ''),
    nullif(manufacturer_model_name, ''), nullif(manufacturer, ''), 'Unnamed device')
FROM (SELECT *, CASE WHEN device_observer_uid <> '' THEN 'uid ' || device_observer_uid
    ELSE concat_ws(E'\n', 'is', manufacturer, manufacturer_model_name, device_serial_number,
      station_name, institution_name, institutional_department_name) END AS identity
  FROM equipment) e
ORDER BY e.identity, e.id;

UPDATE equipment SET device_id = d.id FROM device d
WHERE d.identity = CASE WHEN device_observer_uid <> '' THEN 'uid ' || device_observer_uid
  ELSE concat_ws(E'\n', 'is', manufacturer, manufacturer_model_name, device_serial_number,
    station_name, institution_name, institutional_department_name) END;
ALTER TABLE equipment ALTER COLUMN device_id SET NOT NULL;

-- What the report itself says it is; modality is what counts.
ALTER TABLE dose_report ADD COLUMN reported_modality text;
UPDATE dose_report SET reported_modality = modality;
ALTER TABLE dose_report ALTER COLUMN reported_modality SET NOT NULL;
