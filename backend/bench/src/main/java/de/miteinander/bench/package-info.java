/** Measures the product against the database it stands on, in one run on one machine. */
@NullMarked
package de.miteinander.bench;

import org.jspecify.annotations.NullMarked;
