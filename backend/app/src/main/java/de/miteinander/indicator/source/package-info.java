/** Where figures come from: who published what, where, under which licence. */
@NullMarked
package de.miteinander.indicator.source;

import org.jspecify.annotations.NullMarked;
