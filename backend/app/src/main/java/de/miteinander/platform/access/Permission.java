package de.miteinander.platform.access;

/**
 * What may be done, one constant per right. A resource method names the right it needs; {@link Rights} says which role
 * or scope has it; the {@code <Feature>Access} classes answer those that depend on the thing at hand.
 */
public final class Permission {

    /** Any approved account, whatever its roles: reads what the network shares. */
    public static final String READ_NETWORK = "network:read";

    public static final String APPROVE_ACCOUNTS = "accounts:approve";
    public static final String READ_ACCOUNTS = "accounts:read";
    public static final String READ_ACTORS = "actors:read";
    public static final String WRITE_ACTORS = "actors:write";
    public static final String READ_PERSONS = "persons:read";
    public static final String WRITE_PERSONS = "persons:write";
    public static final String ERASE_PERSONS = "persons:erase";
    public static final String WRITE_PROCESSES = "processes:write";
    public static final String WRITE_BODIES = "bodies:write";
    public static final String RECORD_DECISIONS = "decisions:record";
    public static final String WRITE_GROUPS = "groups:write";
    public static final String CLOSE_GROUPS = "groups:close";
    public static final String WRITE_GUIDELINES = "guidelines:write";
    public static final String SELECT_GUIDELINES = "guidelines:select";
    public static final String WRITE_PROMPTS = "prompts:write";
    public static final String READ_RESPONSES = "responses:read";
    public static final String READ_MEASURES = "measures:read";
    public static final String WRITE_MEASURES = "measures:write";
    public static final String READ_INDICATORS = "indicators:read";
    public static final String WRITE_INDICATORS = "indicators:write";
    public static final String READ_OBSERVATIONS = "observations:read";
    public static final String WRITE_OBSERVATIONS = "observations:write";
    public static final String FREEZE_VERDICTS = "verdicts:freeze";
    public static final String MODERATE_VOICES = "voices:moderate";
    /** Figures as they were recorded, before small counts are protected; only after a fresh sign-in. */
    public static final String READ_RAW_OBSERVATIONS = "observations:read-raw";

    public static final String WRITE_PAGES = "pages:write";
    public static final String READ_FEEDBACK = "feedback:read";

    private Permission() {}
}
