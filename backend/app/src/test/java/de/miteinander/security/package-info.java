@NullMarked
package de.miteinander.security;

import org.jspecify.annotations.NullMarked;
