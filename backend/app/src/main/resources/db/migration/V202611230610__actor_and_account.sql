-- Who belongs to the network: organisations, people, and the accounts people sign in with.

CREATE TABLE organisation (
    id           uuid CONSTRAINT pk_organisation PRIMARY KEY,
    version      bigint NOT NULL,
    name         jsonb NOT NULL,
    category     text NOT NULL,
    legal_form   text,
    website      text,
    description  jsonb,
    districts    text[] NOT NULL DEFAULT '{}',
    parent_id    uuid CONSTRAINT fk_organisation_parent REFERENCES organisation (id),
    status       text NOT NULL CONSTRAINT ck_organisation_status CHECK (status IN ('ACTIVE', 'DORMANT')),
    ended_because text,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    CONSTRAINT ck_organisation_parent CHECK (parent_id <> id)
);
CREATE INDEX ix_organisation_parent ON organisation (parent_id);
CREATE INDEX ix_organisation_name ON organisation USING gin ((name::text) gin_trgm_ops);
COMMENT ON TABLE organisation IS 'data class: public; retention: as long as the installation';

CREATE TABLE person (
    id                 uuid CONSTRAINT pk_person PRIMARY KEY,
    version            bigint NOT NULL,
    display_name       text NOT NULL,
    preferred_language text NOT NULL,
    never_disclose     boolean NOT NULL DEFAULT false,
    status             text NOT NULL CONSTRAINT ck_person_status CHECK (status IN ('ACTIVE', 'ERASED')),
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL
);
COMMENT ON TABLE person IS 'data class: personal; retention: until erased, at the latest 2 years after the last membership';
COMMENT ON COLUMN person.display_name IS 'data class: personal; retention: until erased';
COMMENT ON COLUMN person.preferred_language IS 'data class: personal, chosen by the person for letters and mails; retention: until erased';

CREATE TABLE representation (
    id              uuid CONSTRAINT pk_representation PRIMARY KEY,
    version         bigint NOT NULL,
    person_id       uuid NOT NULL CONSTRAINT fk_representation_person REFERENCES person (id),
    organisation_id uuid NOT NULL CONSTRAINT fk_representation_organisation REFERENCES organisation (id),
    function        text NOT NULL,
    from_date       date NOT NULL,
    to_date         date,
    may_decide      boolean NOT NULL,
    is_public       boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT ck_representation_dates CHECK (to_date IS NULL OR to_date > from_date)
);
CREATE INDEX ix_representation_person ON representation (person_id);
CREATE INDEX ix_representation_organisation ON representation (organisation_id);
COMMENT ON TABLE representation IS 'data class: personal; retention: 2 years after its end';

CREATE TABLE contact_point (
    id         uuid CONSTRAINT pk_contact_point PRIMARY KEY,
    version    bigint NOT NULL,
    person_id  uuid NOT NULL CONSTRAINT fk_contact_point_person REFERENCES person (id),
    type       text NOT NULL CONSTRAINT ck_contact_point_type CHECK (type IN ('EMAIL', 'PHONE', 'POST', 'MESSENGER', 'WEB')),
    value      text NOT NULL,
    label      text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX ix_contact_point_person ON contact_point (person_id);
COMMENT ON TABLE contact_point IS 'data class: personal contact data; retention: until erased or its last basis ends';
COMMENT ON COLUMN contact_point.value IS 'data class: personal contact data; retention: until erased; leaves only through ContactGate';

CREATE TABLE use_basis (
    id               uuid CONSTRAINT pk_use_basis PRIMARY KEY,
    version          bigint NOT NULL,
    contact_point_id uuid NOT NULL CONSTRAINT fk_use_basis_contact_point REFERENCES contact_point (id),
    purpose          text NOT NULL CONSTRAINT ck_use_basis_purpose
        CHECK (purpose IN ('INVITE', 'BULLETIN', 'SHARE_AG', 'SHARE_NETWORK', 'PUBLISH')),
    legal_basis      text NOT NULL CONSTRAINT ck_use_basis_legal_basis
        CHECK (legal_basis IN ('CONSENT', 'PUBLIC_TASK', 'CONTRACT', 'OTHER')),
    text_version     text NOT NULL,
    given_on         date NOT NULL,
    given_via        text NOT NULL CONSTRAINT ck_use_basis_given_via CHECK (given_via IN ('FORM', 'PAPER', 'ORAL', 'MAIL')),
    evidence         text,
    valid_until      date,
    withdrawn_at     timestamptz,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL
);
CREATE INDEX ix_use_basis_contact_point ON use_basis (contact_point_id);
COMMENT ON TABLE use_basis IS 'data class: personal (proof of consent); retention: 3 years after it ended';

CREATE TABLE account (
    id                  uuid CONSTRAINT pk_account PRIMARY KEY,
    version             bigint NOT NULL,
    subject             text NOT NULL CONSTRAINT uq_account_subject UNIQUE,
    display_name        text NOT NULL,
    email               text,
    note                text,
    roles               text[] NOT NULL DEFAULT '{}',
    status              text NOT NULL CONSTRAINT ck_account_status
        CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED', 'SUSPENDED')),
    person_id           uuid CONSTRAINT fk_account_person REFERENCES person (id)
        CONSTRAINT uq_account_person UNIQUE,
    privacy_accepted_at timestamptz NOT NULL,
    decided_at          timestamptz,
    decided_by          text,
    decision_reason     text,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    CONSTRAINT ck_account_decided CHECK ((status = 'PENDING') = (decided_at IS NULL)),
    CONSTRAINT ck_account_person CHECK (status <> 'APPROVED' OR person_id IS NOT NULL)
);
CREATE INDEX ix_account_status ON account (status, created_at);
COMMENT ON TABLE account IS 'data class: personal; retention: until erased; a rejected one 6 months';
COMMENT ON COLUMN account.subject IS 'data class: pseudonymous (Keycloak id); retention: until erased';
COMMENT ON COLUMN account.display_name IS 'data class: personal; retention: until erased';
COMMENT ON COLUMN account.email IS 'data class: personal contact data; retention: until erased; shown to those who approve';
