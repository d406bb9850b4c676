/** Long work that goes on after the answer: state, progress, result, and what happens when an instance dies. */
@NullMarked
package de.miteinander.platform.job;

import org.jspecify.annotations.NullMarked;
