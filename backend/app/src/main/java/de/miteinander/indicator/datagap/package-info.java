/** Figures that are missing: who looks for them, by when, and what came of it. */
@NullMarked
package de.miteinander.indicator.datagap;

import org.jspecify.annotations.NullMarked;
