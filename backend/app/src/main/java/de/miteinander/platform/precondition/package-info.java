@NullMarked
package de.miteinander.platform.precondition;

import org.jspecify.annotations.NullMarked;
