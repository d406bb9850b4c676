@NullMarked
package de.miteinander.platform.http;

import org.jspecify.annotations.NullMarked;
