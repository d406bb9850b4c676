/** What members and people concerned say to a verdict. */
@NullMarked
package de.miteinander.indicator.testimony;

import org.jspecify.annotations.NullMarked;
