@NullMarked
package de.miteinander.indicator.exporting;

import org.jspecify.annotations.NullMarked;
