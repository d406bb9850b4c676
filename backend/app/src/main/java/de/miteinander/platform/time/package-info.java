@NullMarked
package de.miteinander.platform.time;

import org.jspecify.annotations.NullMarked;
