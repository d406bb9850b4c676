/** Loads the demo content through the API, as the demo users: every rule of the product holds for it. */
@NullMarked
package de.miteinander.stack.demo;

import org.jspecify.annotations.NullMarked;
