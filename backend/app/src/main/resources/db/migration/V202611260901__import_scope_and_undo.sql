-- Imports that replace what their scope holds, and imports that are taken back.

ALTER TABLE observation_import
    ADD COLUMN withdrawn bigint NOT NULL DEFAULT 0,
    ADD COLUMN mode text NOT NULL DEFAULT 'MERGE'
        CONSTRAINT ck_observation_import_mode CHECK (mode IN ('MERGE', 'REPLACE', 'UNDO')),
    ADD COLUMN undoes uuid CONSTRAINT fk_observation_import_undoes REFERENCES observation_import (id)
        CONSTRAINT uq_observation_import_undoes UNIQUE,
    ADD CONSTRAINT ck_observation_import_undo CHECK ((mode = 'UNDO') = (undoes IS NOT NULL));

CREATE INDEX ix_observation_revision_import ON observation_revision (import_id);
