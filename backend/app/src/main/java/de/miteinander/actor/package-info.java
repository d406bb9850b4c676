@NullMarked
package de.miteinander.actor;

import org.jspecify.annotations.NullMarked;
