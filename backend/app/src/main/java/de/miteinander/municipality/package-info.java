@NullMarked
package de.miteinander.municipality;

import org.jspecify.annotations.NullMarked;
