/** All series at a glance: the latest figure and its age, the verdict among many, voices, gaps and targets. */
@NullMarked
package de.miteinander.indicator.overview;

import org.jspecify.annotations.NullMarked;
