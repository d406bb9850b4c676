@NullMarked
package de.miteinander.platform.problem;

import org.jspecify.annotations.NullMarked;
