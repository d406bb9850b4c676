/** Small counts: what the public may see of figures about persons, and what could be recalculated from it. */
@NullMarked
package de.miteinander.indicator.protection;

import org.jspecify.annotations.NullMarked;
