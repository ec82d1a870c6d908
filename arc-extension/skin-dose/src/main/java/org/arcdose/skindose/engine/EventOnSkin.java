package org.arcdose.skindose.engine;

/**
 * What one event did on the cells.
 *
 * @param peakMgy highest dose of a cell by this event alone
 * @param peakCell where; -1 if no cell got any
 * @param met share of the field's area that met the skin, 0 to 1
 * @param middleCell the cell nearest to the middle of the field; -1 if none was reached
 */
public record EventOnSkin(double peakMgy, int peakCell, double met, int middleCell) {}
