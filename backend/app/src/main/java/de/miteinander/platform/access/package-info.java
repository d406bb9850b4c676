@NullMarked
package de.miteinander.platform.access;

import org.jspecify.annotations.NullMarked;
