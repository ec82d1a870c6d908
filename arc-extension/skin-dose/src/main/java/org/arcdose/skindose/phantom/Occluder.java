package org.arcdose.skindose.phantom;

/**
 * A part of the body as an elliptic cylinder along the body's length: what lies behind it gets no
 * direct radiation.
 *
 * @param part cells of this part are not hidden by it
 * @param perX 1 by halfX, kept because it is asked for in the innermost loop; perY likewise
 */
public record Occluder(
    int part,
    double x,
    double y,
    double halfX,
    double halfY,
    double zLow,
    double zHigh,
    double perX,
    double perY) {
  Occluder(int part, double x, double y, double halfX, double halfY, double zLow, double zHigh) {
    this(part, x, y, halfX, halfY, zLow, zHigh, 1 / halfX, 1 / halfY);
  }

  /** Whether the way from one point to another leads through it. */
  public boolean hides(
      double fromX, double fromY, double fromZ, double toX, double toY, double toZ) {
    if ((fromX < x - halfX && toX < x - halfX)
        || (fromX > x + halfX && toX > x + halfX)
        || (fromY < y - halfY && toY < y - halfY)
        || (fromY > y + halfY && toY > y + halfY)
        || (fromZ < zLow && toZ < zLow)
        || (fromZ > zHigh && toZ > zHigh)) {
      return false;
    }
    double px = (fromX - x) * perX;
    double py = (fromY - y) * perY;
    double dx = (toX - fromX) * perX;
    double dy = (toY - fromY) * perY;
    double a = dx * dx + dy * dy;
    double b = px * dx + py * dy;
    double c = px * px + py * py - 1;
    double root = b * b - a * c;
    if (!(root > 0) || a == 0) {
      return false;
    }
    double half = Math.sqrt(root);
    double enter = (-b - half) / a;
    double leave = (-b + half) / a;
    if (enter >= 1 || leave <= 0) {
      return false;
    }
    enter = enter > 0 ? enter : 0;
    leave = leave < 1 ? leave : 1;
    double zEnter = fromZ + (toZ - fromZ) * enter;
    double zLeave = fromZ + (toZ - fromZ) * leave;
    return Math.max(zEnter, zLeave) > zLow && Math.min(zEnter, zLeave) < zHigh;
  }
}
