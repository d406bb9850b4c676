/** Did it change? The ladder from points to an honest verdict, and the statistical methods it stands on. */
@NullMarked
package de.miteinander.indicator.change;

import org.jspecify.annotations.NullMarked;
