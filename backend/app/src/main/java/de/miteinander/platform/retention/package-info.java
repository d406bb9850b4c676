/** What is kept for a time only, and the clock that ends it. */
@NullMarked
package de.miteinander.platform.retention;

import org.jspecify.annotations.NullMarked;
