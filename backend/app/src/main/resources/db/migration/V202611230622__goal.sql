-- What a concept is to reach, and what it needs to do so.

CREATE TABLE goal (
    id               uuid CONSTRAINT pk_goal PRIMARY KEY,
    version          bigint NOT NULL,
    process_id       uuid NOT NULL CONSTRAINT fk_goal_process REFERENCES process (id),
    code             text NOT NULL,
    kind             text NOT NULL CONSTRAINT ck_goal_kind CHECK (kind IN ('GOAL', 'PREREQUISITE')),
    text             jsonb NOT NULL,
    horizon          date,
    position         int NOT NULL,
    working_group_id uuid CONSTRAINT fk_goal_working_group REFERENCES working_group (id),
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT uq_goal_code UNIQUE (process_id, code)
);
CREATE INDEX ix_goal_working_group ON goal (working_group_id);
COMMENT ON TABLE goal IS 'data class: public; retention: as long as the installation';

CREATE TABLE goal_guideline (
    goal_id      uuid NOT NULL CONSTRAINT fk_goal_guideline_goal REFERENCES goal (id) ON DELETE CASCADE,
    guideline_id uuid NOT NULL CONSTRAINT fk_goal_guideline_guideline REFERENCES guideline (id),
    CONSTRAINT pk_goal_guideline PRIMARY KEY (goal_id, guideline_id)
);
CREATE INDEX ix_goal_guideline_guideline ON goal_guideline (guideline_id);
COMMENT ON TABLE goal_guideline IS 'data class: public; retention: as long as the installation';
