@NullMarked
package de.miteinander.goal;

import org.jspecify.annotations.NullMarked;
