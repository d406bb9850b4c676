-- Prompts: questions drawn from guidelines for a working group's steps, the answers, and what became of them.

CREATE TABLE prompt (
    id                  uuid CONSTRAINT pk_prompt PRIMARY KEY,
    version             bigint NOT NULL,
    process_id          uuid NOT NULL CONSTRAINT fk_prompt_process REFERENCES process (id),
    guideline_id        uuid NOT NULL,
    guideline_version   int NOT NULL,
    working_group_id    uuid CONSTRAINT fk_prompt_working_group REFERENCES working_group (id),
    step                text NOT NULL CONSTRAINT ck_prompt_step
        CHECK (step IN ('STATUS_QUO', 'GOAL', 'INDICATOR', 'MEASURE', 'PRIORITY')),
    facet               text CONSTRAINT ck_prompt_facet
        CHECK (facet IN ('CREATE', 'MAKE_KNOWN', 'REACH', 'BARRIER', 'MUTUALITY', 'CONFLICT')),
    code                text NOT NULL,
    question            jsonb NOT NULL,
    question_normalised text NOT NULL,
    derivation          jsonb,
    origin              text NOT NULL CONSTRAINT ck_prompt_origin CHECK (origin IN ('PERSON', 'TEMPLATE')),
    status              text NOT NULL CONSTRAINT ck_prompt_status CHECK (status IN ('DRAFT', 'ACTIVE', 'RETIRED')),
    status_reason       text,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    CONSTRAINT fk_prompt_guideline_version FOREIGN KEY (guideline_id, guideline_version)
        REFERENCES guideline_version (guideline_id, number),
    CONSTRAINT uq_prompt_code UNIQUE (process_id, code),
    CONSTRAINT ck_prompt_derivation CHECK (status <> 'ACTIVE' OR derivation IS NOT NULL)
);
CREATE UNIQUE INDEX uq_prompt_question ON prompt (process_id, working_group_id, step, question_normalised)
    NULLS NOT DISTINCT WHERE status <> 'RETIRED';
CREATE INDEX ix_prompt_guideline ON prompt (guideline_id, guideline_version);
CREATE INDEX ix_prompt_working_group ON prompt (working_group_id, step);
COMMENT ON TABLE prompt IS 'data class: public once active; retention: as long as the installation';

CREATE TABLE response (
    id                   uuid CONSTRAINT pk_response PRIMARY KEY,
    version              bigint NOT NULL,
    prompt_id            uuid NOT NULL CONSTRAINT fk_response_prompt REFERENCES prompt (id),
    working_group_id     uuid NOT NULL CONSTRAINT fk_response_working_group REFERENCES working_group (id),
    text                 text NOT NULL,
    language             text NOT NULL,
    kind                 text NOT NULL CONSTRAINT ck_response_kind
        CHECK (kind IN ('FINDING', 'IDEA', 'CONCERN', 'QUESTION', 'FACT')),
    visibility           text NOT NULL CONSTRAINT ck_response_visibility CHECK (visibility IN ('GROUP', 'PUBLIC')),
    status               text NOT NULL CONSTRAINT ck_response_status
        CHECK (status IN ('RAW', 'CLUSTERED', 'CONVERTED', 'PARKED', 'REJECTED')),
    status_reason        text,
    entered_by_id        uuid CONSTRAINT fk_response_entered_by REFERENCES person (id),
    on_behalf_of         text,
    on_behalf_of_person_id uuid CONSTRAINT fk_response_on_behalf_of_person REFERENCES person (id),
    created_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    CONSTRAINT ck_response_on_behalf_of CHECK (on_behalf_of_person_id IS NULL OR on_behalf_of IS NOT NULL)
);
CREATE INDEX ix_response_prompt ON response (prompt_id, created_at);
CREATE INDEX ix_response_working_group ON response (working_group_id, created_at);
CREATE INDEX ix_response_entered_by ON response (entered_by_id);
CREATE INDEX ix_response_on_behalf_of_person ON response (on_behalf_of_person_id);
COMMENT ON TABLE response IS 'data class: internal to the group unless public; retention: as long as the installation';
COMMENT ON COLUMN response.entered_by_id IS 'data class: personal; retention: until the person is erased; shown within the group';
COMMENT ON COLUMN response.on_behalf_of IS 'data class: may be personal, a free label such as "Zettel 14"; retention: until the person is erased';
COMMENT ON COLUMN response.on_behalf_of_person_id IS 'data class: personal; retention: until the person is erased';

CREATE TABLE result_link (
    response_id uuid NOT NULL CONSTRAINT fk_result_link_response REFERENCES response (id),
    target_kind text NOT NULL CONSTRAINT ck_result_link_target_kind CHECK (target_kind IN ('MEASURE', 'INDICATOR', 'GOAL')),
    target_id   uuid NOT NULL,
    created_by  text NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT pk_result_link PRIMARY KEY (response_id, target_kind, target_id)
);
CREATE INDEX ix_result_link_target ON result_link (target_kind, target_id);
COMMENT ON TABLE result_link IS 'data class: internal; retention: as long as the installation';
COMMENT ON COLUMN result_link.created_by IS 'data class: pseudonymous (account id); retention: as long as the installation';
