@NullMarked
package de.miteinander.workinggroup;

import org.jspecify.annotations.NullMarked;
