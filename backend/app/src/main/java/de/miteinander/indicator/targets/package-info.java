/** Targets of a series, and whether the series is on the way to them. */
@NullMarked
package de.miteinander.indicator.targets;

import org.jspecify.annotations.NullMarked;
