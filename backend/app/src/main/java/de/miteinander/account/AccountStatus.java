package de.miteinander.account;

/** Where an account stands. Only {@code APPROVED} gives rights, from the next request on. */
enum AccountStatus {
    PENDING,
    APPROVED,
    REJECTED,
    SUSPENDED
}
