@NullMarked
package de.miteinander.measure;

import org.jspecify.annotations.NullMarked;
