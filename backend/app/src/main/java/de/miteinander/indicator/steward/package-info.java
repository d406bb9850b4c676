/** Who looks after a series, and when its source publishes. */
@NullMarked
package de.miteinander.indicator.steward;

import org.jspecify.annotations.NullMarked;
