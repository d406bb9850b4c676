/** Verdicts kept as they were given. */
@NullMarked
package de.miteinander.indicator.verdict;

import org.jspecify.annotations.NullMarked;
