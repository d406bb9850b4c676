-- The change feed hands the history over in the order of seq. Numbers are drawn before their transaction ends, so a reader
-- could see number 8 while 7 is still to come. Therefore whoever writes history announces first, by a shared lock that ends
-- with the transaction, the last number drawn before: all its own come behind it, and readers stop there.

CREATE FUNCTION announce_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared((1934::bigint << 48) | CASE WHEN is_called THEN last_value ELSE 0 END)
    FROM observation_revision_seq_seq;
    RETURN NULL;
END
$$;

CREATE TRIGGER observation_revision_is_announced BEFORE INSERT ON observation_revision
    FOR EACH STATEMENT EXECUTE FUNCTION announce_revisions();

CREATE UNIQUE INDEX uq_observation_revision_seq ON observation_revision (seq);
