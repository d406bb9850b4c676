/** Breaks: from when on the figures of a series cannot be compared with earlier ones. */
@NullMarked
package de.miteinander.indicator.seriesbreak;

import org.jspecify.annotations.NullMarked;
