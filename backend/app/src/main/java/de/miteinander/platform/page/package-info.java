@NullMarked
package de.miteinander.platform.page;

import org.jspecify.annotations.NullMarked;
