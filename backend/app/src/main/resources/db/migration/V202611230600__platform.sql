-- What every feature shares: the audit trail and the keys of repeated requests.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE audit_entry (
    seq          bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_audit_entry PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    actor        text NOT NULL,
    actor_roles  text[] NOT NULL,
    action       text NOT NULL,
    subject_type text NOT NULL,
    subject_id   uuid NOT NULL,
    fields       text[] NOT NULL,
    reason       text NOT NULL DEFAULT ''
);
CREATE INDEX ix_audit_entry_subject ON audit_entry (subject_id, seq);
COMMENT ON TABLE audit_entry IS 'data class: pseudonymous; retention: 10 years; insert only, ids and field names, never values';
COMMENT ON COLUMN audit_entry.actor IS 'data class: pseudonymous (account id or service client); retention: 10 years';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = '23514';
END $$;
CREATE TRIGGER audit_entry_is_insert_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE idempotency_key (
    principal    text NOT NULL,
    key          text NOT NULL,
    fingerprint  text NOT NULL,
    status       int NOT NULL CONSTRAINT ck_idempotency_key_status CHECK (status BETWEEN 200 AND 499),
    location     text,
    etag         text,
    content_type text,
    body         text,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_key PRIMARY KEY (principal, key)
);
CREATE INDEX ix_idempotency_key_recorded_at ON idempotency_key (recorded_at);
COMMENT ON TABLE idempotency_key IS 'data class: internal, may repeat the content of an answer; retention: 24 hours';
