@NullMarked
package de.miteinander.prompt;

import org.jspecify.annotations.NullMarked;
