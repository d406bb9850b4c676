@NullMarked
package de.miteinander.platform.audit;

import org.jspecify.annotations.NullMarked;
