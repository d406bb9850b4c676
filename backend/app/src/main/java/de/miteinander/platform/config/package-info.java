@NullMarked
package de.miteinander.platform.config;

import org.jspecify.annotations.NullMarked;
