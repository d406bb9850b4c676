@NullMarked
package de.miteinander.platform.language;

import org.jspecify.annotations.NullMarked;
