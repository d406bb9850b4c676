-- Working groups (AGs) and who belongs to them. The rights inside a group come from here.

CREATE TABLE working_group (
    id         uuid CONSTRAINT pk_working_group PRIMARY KEY,
    version    bigint NOT NULL,
    process_id uuid NOT NULL CONSTRAINT fk_working_group_process REFERENCES process (id),
    code       text NOT NULL,
    name       jsonb NOT NULL,
    remit      jsonb,
    status     text NOT NULL CONSTRAINT ck_working_group_status CHECK (status IN ('FORMING', 'ACTIVE', 'REPORTING', 'CLOSED')),
    openness   text NOT NULL CONSTRAINT ck_working_group_openness CHECK (openness IN ('OPEN', 'ON_REQUEST', 'INVITED')),
    wave       int CONSTRAINT ck_working_group_wave CHECK (wave BETWEEN 1 AND 99),
    closed_because text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT uq_working_group_code UNIQUE (process_id, code)
);
COMMENT ON TABLE working_group IS 'data class: public; retention: as long as the installation';

CREATE TABLE membership (
    id               uuid CONSTRAINT pk_membership PRIMARY KEY,
    version          bigint NOT NULL,
    working_group_id uuid NOT NULL CONSTRAINT fk_membership_working_group REFERENCES working_group (id),
    person_id        uuid NOT NULL CONSTRAINT fk_membership_person REFERENCES person (id),
    on_behalf_of_id  uuid CONSTRAINT fk_membership_organisation REFERENCES organisation (id),
    role             text NOT NULL CONSTRAINT ck_membership_role
        CHECK (role IN ('MEMBER', 'MODERATOR', 'MINUTES', 'CHAIR', 'DEPUTY', 'OBSERVER')),
    status           text NOT NULL CONSTRAINT ck_membership_status CHECK (status IN ('REQUESTED', 'INVITED', 'ACTIVE', 'ENDED')),
    from_date        date NOT NULL,
    to_date          date,
    end_reason       text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT ck_membership_dates CHECK (to_date IS NULL OR to_date >= from_date),
    CONSTRAINT ck_membership_ended CHECK ((status = 'ENDED') = (to_date IS NOT NULL))
);
CREATE UNIQUE INDEX uq_membership_active ON membership (working_group_id, person_id, role) WHERE status = 'ACTIVE';
CREATE INDEX ix_membership_person ON membership (person_id) WHERE status = 'ACTIVE';
COMMENT ON TABLE membership IS 'data class: personal; retention: 2 years after its end';
