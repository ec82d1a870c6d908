package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Collects cells so that neighbours come one after the other. */
public final class SkinCellsBuilder {
  private static final int TILE = 8;
  private static final int CLUSTER = 64;

  private final List<Patch> patches = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private boolean twoSided;

  /** What is at a row and column of a panel; null where there is no skin. */
  interface Grid {
    Patch at(int row, int column);
  }

  /** Adds a panel tile by tile and tells where its cells are. */
  int[] add(int rows, int columns, Grid grid) {
    int[] cells = new int[rows * columns];
    Arrays.fill(cells, -1);
    for (int top = 0; top < rows; top += TILE) {
      for (int left = 0; left < columns; left += TILE) {
        starts.add(patches.size());
        for (int row = top; row < Math.min(rows, top + TILE); row++) {
          for (int column = left; column < Math.min(columns, left + TILE); column++) {
            Patch patch = grid.at(row, column);
            if (patch != null) {
              cells[row * columns + column] = patches.size();
              patches.add(patch);
            }
          }
        }
      }
    }
    return cells;
  }

  /** Adds single points, neighbours best one after the other. */
  public SkinCellsBuilder addPoints(List<Patch> points) {
    for (int i = 0; i < points.size(); i++) {
      if (i % CLUSTER == 0) {
        starts.add(patches.size());
      }
      patches.add(points.get(i));
    }
    return this;
  }

  /** All cells added are hit from both sides. */
  SkinCellsBuilder twoSided() {
    twoSided = true;
    return this;
  }

  boolean isTwoSided() {
    return twoSided;
  }

  public SkinCells build() {
    return new SkinCells(this);
  }

  int size() {
    return patches.size();
  }

  Patch patch(int cell) {
    return patches.get(cell);
  }

  /** Where clusters begin, and the number of cells; a tile without skin is none. */
  int[] clusterStarts() {
    return IntStream.concat(
            starts.stream().mapToInt(Integer::intValue), IntStream.of(patches.size()))
        .distinct()
        .toArray();
  }
}
