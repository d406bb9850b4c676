/** What figures are broken down by: lists of codes with names, and which code is part of which. */
@NullMarked
package de.miteinander.indicator.codelist;

import org.jspecify.annotations.NullMarked;
