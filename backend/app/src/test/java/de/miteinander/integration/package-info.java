@NullMarked
package de.miteinander.integration;

import org.jspecify.annotations.NullMarked;
