/** The vocabulary of a series: periods, the statistical signs, and what an observation is. No database, no HTTP. */
@NullMarked
package de.miteinander.indicator.series;

import org.jspecify.annotations.NullMarked;
