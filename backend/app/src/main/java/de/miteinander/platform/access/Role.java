package de.miteinander.platform.access;

/** The coarse realm roles, as Keycloak names them. Rights inside a working group are no roles: memberships give them. */
public final class Role {

    public static final String COORDINATOR = "coordinator";
    public static final String STEERING = "steering";
    public static final String COUNCIL = "council";
    public static final String DATA_STEWARD = "data-steward";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String ADMIN = "admin";
    public static final String MEMBER = "member";

    private Role() {}
}
