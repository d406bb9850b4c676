@NullMarked
package de.miteinander.guideline;

import org.jspecify.annotations.NullMarked;
