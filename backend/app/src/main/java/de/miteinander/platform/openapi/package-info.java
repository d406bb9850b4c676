@NullMarked
package de.miteinander.platform.openapi;

import org.jspecify.annotations.NullMarked;
