@NullMarked
package de.miteinander.database;

import org.jspecify.annotations.NullMarked;
