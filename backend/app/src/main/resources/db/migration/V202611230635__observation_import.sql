-- Imports of observations, and the jobs that carry large ones out.

CREATE TABLE job (
    id           uuid CONSTRAINT pk_job PRIMARY KEY,
    kind         text NOT NULL,
    state        text NOT NULL CONSTRAINT ck_job_state CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done         bigint NOT NULL DEFAULT 0,
    total        bigint NOT NULL DEFAULT 0,
    result       jsonb,
    problem      jsonb,
    cancel_asked boolean NOT NULL DEFAULT false,
    created_by   text NOT NULL,
    principal    text NOT NULL,
    idempotency_key text,
    created_at   timestamptz NOT NULL,
    alive_at     timestamptz NOT NULL,
    finished_at  timestamptz
);
CREATE INDEX ix_job_created_by ON job (created_by, created_at);
CREATE INDEX ix_job_unfinished ON job (alive_at) WHERE finished_at IS NULL;
COMMENT ON TABLE job IS 'data class: internal, with the pseudonym of who started it; retention: 90 days';
COMMENT ON COLUMN job.created_by IS 'data class: pseudonymous (account id or service client); retention: 90 days';
COMMENT ON COLUMN job.principal IS 'data class: pseudonymous (Keycloak id); retention: 90 days';

CREATE TABLE observation_import (
    id          uuid CONSTRAINT pk_observation_import PRIMARY KEY,
    actor       text NOT NULL,
    file_hash   text NOT NULL,
    on_error    text NOT NULL CONSTRAINT ck_observation_import_on_error CHECK (on_error IN ('ABORT', 'SKIP')),
    rows        bigint NOT NULL,
    inserted    bigint NOT NULL,
    updated     bigint NOT NULL,
    unchanged   bigint NOT NULL,
    rejected    bigint NOT NULL,
    report      jsonb NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX ix_observation_import_recorded_at ON observation_import (recorded_at);
COMMENT ON TABLE observation_import IS 'data class: statistical, with the pseudonym of who imported; retention: as long as the installation';
COMMENT ON COLUMN observation_import.actor IS 'data class: pseudonymous (account id or service client); retention: 10 years';
