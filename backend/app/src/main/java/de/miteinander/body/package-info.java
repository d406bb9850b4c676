@NullMarked
package de.miteinander.body;

import org.jspecify.annotations.NullMarked;
