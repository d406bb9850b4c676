@NullMarked
package de.miteinander.contract;

import org.jspecify.annotations.NullMarked;
