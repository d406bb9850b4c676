package de.miteinander.indicator.overview;

/**
 * How many figures are looked for.
 *
 * @param overdue those whose day has passed
 */
record OpenGaps(int open, int overdue) {}
