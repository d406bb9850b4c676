/** Areas that figures stand for: the town, its districts, the county, the state. */
@NullMarked
package de.miteinander.indicator.area;

import org.jspecify.annotations.NullMarked;
