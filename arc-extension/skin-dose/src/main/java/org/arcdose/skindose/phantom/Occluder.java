package org.arcdose.skindose.phantom;

/**
 * A piece of a part of the body as an elliptic cylinder along the body's length: what lies behind
 * it gets no direct radiation.
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
    return meets(fromX, fromY, fromZ, toX, toY, toZ, 1, 0);
  }

  /** Whether the way to any point within a sphere may lead through it. */
  public boolean mayHide(
      double fromX, double fromY, double fromZ, double toX, double toY, double toZ, double radius) {
    double grown = 1 + radius / Math.min(halfX, halfY);
    return meets(fromX, fromY, fromZ, toX, toY, toZ, grown, radius);
  }

  /**
   * @param grown factor of the section
   * @param longer how much longer it is taken at either end
   */
  private boolean meets(
      double fromX,
      double fromY,
      double fromZ,
      double toX,
      double toY,
      double toZ,
      double grown,
      double longer) {
    double low = zLow - longer;
    double high = zHigh + longer;
    if ((fromX < x - halfX * grown && toX < x - halfX * grown)
        || (fromX > x + halfX * grown && toX > x + halfX * grown)
        || (fromY < y - halfY * grown && toY < y - halfY * grown)
        || (fromY > y + halfY * grown && toY > y + halfY * grown)
        || (fromZ < low && toZ < low)
        || (fromZ > high && toZ > high)) {
      return false;
    }
    double px = (fromX - x) * perX;
    double py = (fromY - y) * perY;
    double dx = (toX - fromX) * perX;
    double dy = (toY - fromY) * perY;
    double a = dx * dx + dy * dy;
    double b = px * dx + py * dy;
    double c = px * px + py * py - grown * grown;
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
    return Math.max(zEnter, zLeave) > low && Math.min(zEnter, zLeave) < high;
  }
}
