package org.arcdose.skindose.engine;

import java.util.Arrays;
import org.arcdose.skindose.phantom.Occluder;

/**
 * Where in a beam the last point asked for lies, and what may hide cells of the last cluster; one
 * for each thread.
 */
final class Hit {
  /** As many of them as are counted may hide a cell. */
  Occluder[] hiding = new Occluder[16];

  int hidingCount;

  /** Along the axis from the source, in cm. */
  double depth;

  /** Distance within the nearest edges along width and height in cm, negative outside. */
  double withinWidth;

  double withinHeight;

  /** Twice the distance to the middle of the field along width and height, in cm. */
  double fromMiddle;

  double fromMiddleUp;

  /** Product of the ray, in cm, and the outward normal; zero or less where it enters. */
  double entrance;

  void hidingBy(Occluder occluder) {
    if (hidingCount == hiding.length) {
      hiding = Arrays.copyOf(hiding, 2 * hidingCount);
    }
    hiding[hidingCount++] = occluder;
  }
}
