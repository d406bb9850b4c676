@NullMarked
package de.miteinander.platform.text;

import org.jspecify.annotations.NullMarked;
