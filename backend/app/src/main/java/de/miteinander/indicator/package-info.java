/** Indicators: definitions, series and observations with their history, imports, and whether anything changed. */
@NullMarked
package de.miteinander.indicator;

import org.jspecify.annotations.NullMarked;
