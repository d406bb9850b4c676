@NullMarked
package de.miteinander.account;

import org.jspecify.annotations.NullMarked;
