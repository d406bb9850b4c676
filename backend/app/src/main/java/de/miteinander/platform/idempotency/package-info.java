@NullMarked
package de.miteinander.platform.idempotency;

import org.jspecify.annotations.NullMarked;
