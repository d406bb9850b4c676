/** The gap between two groups, read as a series of its own. */
@NullMarked
package de.miteinander.indicator.comparison;

import org.jspecify.annotations.NullMarked;
