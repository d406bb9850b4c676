@NullMarked
package de.miteinander.home;

import org.jspecify.annotations.NullMarked;
