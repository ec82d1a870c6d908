package org.arcdose.skindose.engine;

/** Where in a beam the last point asked for lies; one for each thread. */
final class Hit {
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
}
