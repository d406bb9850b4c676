-- What figures are broken down by: lists of codes with names, and which code is part of which.

CREATE TABLE code_list (
    code     text CONSTRAINT pk_code_list PRIMARY KEY CONSTRAINT ck_code_list_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    name     jsonb,
    position int NOT NULL
);
COMMENT ON TABLE code_list IS 'data class: public; retention: as long as the installation';

INSERT INTO code_list (code, position, name)
SELECT code, position, jsonb_build_object('sourceLanguage', 'de', 'sourceRevision', 1, 'entries', jsonb_build_object(
           'de', jsonb_build_object('text', de, 'basedOnRevision', 1, 'method', 'HUMAN'),
           'en', jsonb_build_object('text', en, 'basedOnRevision', 1, 'method', 'HUMAN')))
FROM (VALUES
    ('SEX', 1, 'Geschlecht', 'Sex'),
    ('AGE', 2, 'Alter', 'Age'),
    ('CITIZENSHIP', 3, 'Staatsangehörigkeit', 'Citizenship'),
    ('GENERATION', 4, 'Generation', 'Generation'),
    ('RESIDENCE_STATUS', 5, 'Aufenthaltsstatus', 'Residence status'),
    ('HOUSING', 6, 'Unterbringung', 'Housing'),
    ('SCHOOL_TYPE', 7, 'Schulform', 'School type'),
    ('COURSE_TYPE', 8, 'Kursart', 'Course type'),
    ('TITLE', 9, 'Aufenthaltstitel', 'Residence title'),
    ('BENEFIT', 10, 'Leistung', 'Benefit'),
    ('POPULATION_GROUP', 11, 'Bevölkerungsgruppe', 'Population group')) usual (code, position, de, en);

CREATE TABLE code_item (
    id         uuid CONSTRAINT pk_code_item PRIMARY KEY,
    version    bigint NOT NULL,
    list_code  text NOT NULL CONSTRAINT fk_code_item_list REFERENCES code_list (code),
    code       text NOT NULL CONSTRAINT ck_code_item_code CHECK (code ~ '^[A-Za-z0-9_.-]{1,40}$' AND code <> '_T'),
    name       jsonb,
    parent_id  uuid CONSTRAINT ck_code_item_parent CHECK (parent_id <> id),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT uq_code_item_code UNIQUE (list_code, code),
    CONSTRAINT uq_code_item_id UNIQUE (list_code, id),
    CONSTRAINT fk_code_item_parent FOREIGN KEY (list_code, parent_id) REFERENCES code_item (list_code, id)
);
CREATE INDEX ix_code_item_parent ON code_item (parent_id);
COMMENT ON TABLE code_item IS 'data class: public; retention: as long as a series uses it';

INSERT INTO code_item (id, version, list_code, code, name, created_at, updated_at)
SELECT uuidv7(), 0, 'SEX', code, jsonb_build_object('sourceLanguage', 'de', 'sourceRevision', 1, 'entries', jsonb_build_object(
           'de', jsonb_build_object('text', de, 'basedOnRevision', 1, 'method', 'HUMAN'),
           'en', jsonb_build_object('text', en, 'basedOnRevision', 1, 'method', 'HUMAN'))), now(), now()
FROM (VALUES ('F', 'weiblich', 'female'), ('M', 'männlich', 'male'), ('D', 'divers', 'diverse')) sex (code, de, en);

CREATE INDEX ix_series_codes ON series USING gin (string_to_array(dim_key, '|'));

-- Whatever a series is broken down by stands in the lists, still without a name.
CREATE FUNCTION note_codes_of_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO code_list (code, position)
    SELECT DISTINCT split_part(part, '=', 1), 100 FROM unnest(string_to_array(NEW.dim_key, '|')) part
    ON CONFLICT (code) DO NOTHING;
    INSERT INTO code_item (id, version, list_code, code, created_at, updated_at)
    SELECT uuidv7(), 0, split_part(part, '=', 1), split_part(part, '=', 2), NEW.created_at, NEW.created_at
    FROM unnest(string_to_array(NEW.dim_key, '|')) part WHERE split_part(part, '=', 2) <> '_T'
    ON CONFLICT (list_code, code) DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER series_notes_its_codes AFTER INSERT ON series FOR EACH ROW WHEN (NEW.dim_key <> '')
    EXECUTE FUNCTION note_codes_of_series();

INSERT INTO code_list (code, position)
SELECT DISTINCT split_part(part, '=', 1), 100 FROM series, unnest(string_to_array(dim_key, '|')) part
ON CONFLICT (code) DO NOTHING;
INSERT INTO code_item (id, version, list_code, code, created_at, updated_at)
SELECT DISTINCT ON (part) uuidv7(), 0, split_part(part, '=', 1), split_part(part, '=', 2), created_at, created_at
FROM series, unnest(string_to_array(dim_key, '|')) part WHERE split_part(part, '=', 2) <> '_T'
ON CONFLICT (list_code, code) DO NOTHING;

-- A series is read with the names of its codes.
CREATE FUNCTION raise_version_of_coded_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE series SET version = version + 1
    WHERE string_to_array(dim_key, '|') @> ARRAY[NEW.list_code || '=' || NEW.code];
    RETURN NULL;
END $$;
CREATE TRIGGER code_item_raises_version_of_series AFTER UPDATE ON code_item
    FOR EACH ROW EXECUTE FUNCTION raise_version_of_coded_series();
