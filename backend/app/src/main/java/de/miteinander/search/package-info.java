@NullMarked
package de.miteinander.search;

import org.jspecify.annotations.NullMarked;
