@NullMarked
package de.miteinander.architecture;

import org.jspecify.annotations.NullMarked;
