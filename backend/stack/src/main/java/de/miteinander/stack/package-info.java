/** Starts the parts of the product on one machine: PostgreSQL, Keycloak, a mailbox, the backend and the site. */
@NullMarked
package de.miteinander.stack;

import org.jspecify.annotations.NullMarked;
