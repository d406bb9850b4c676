@NullMarked
package de.miteinander.process;

import org.jspecify.annotations.NullMarked;
