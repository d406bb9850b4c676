/** Reading observations from CSV: dialect, rows, and every fault in the reader's language. */
@NullMarked
package de.miteinander.indicator.importing;

import org.jspecify.annotations.NullMarked;
