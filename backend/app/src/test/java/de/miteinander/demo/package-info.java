/** The demo content in the packaged product with a real Keycloak. */
@NullMarked
package de.miteinander.demo;

import org.jspecify.annotations.NullMarked;
