@NullMarked
package de.miteinander.platform.sql;

import org.jspecify.annotations.NullMarked;
