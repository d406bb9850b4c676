-- How the columns of each source's files are read.

CREATE TABLE import_mapping (
    source_id  uuid CONSTRAINT pk_import_mapping PRIMARY KEY
        CONSTRAINT fk_import_mapping_source REFERENCES source (id) ON DELETE CASCADE,
    version    bigint NOT NULL,
    mapping    jsonb NOT NULL,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE import_mapping IS 'data class: internal; retention: as long as its source';
