package org.arcdose.skindose.phantom;

/**
 * A part of the body as an elliptic cylinder along the body's length: what lies behind it gets no
 * direct radiation.
 *
 * @param part cells of this part are not hidden by it
 */
public record Occluder(
    int part, double x, double y, double halfX, double halfY, double zLow, double zHigh) {

  /** Of a sphere around it. */
  public double radius() {
    return Math.hypot(Math.max(halfX, halfY), (zHigh - zLow) / 2);
  }

  /** Whether the way from one point to another leads through it. */
  public boolean hides(
      double fromX, double fromY, double fromZ, double toX, double toY, double toZ) {
    if (fromX < x - halfX && toX < x - halfX
        || fromX > x + halfX && toX > x + halfX
        || fromY < y - halfY && toY < y - halfY
        || fromY > y + halfY && toY > y + halfY
        || fromZ < zLow && toZ < zLow
        || fromZ > zHigh && toZ > zHigh) {
      return false;
    }
    double px = (fromX - x) / halfX;
    double py = (fromY - y) / halfY;
    double dx = (toX - fromX) / halfX;
    double dy = (toY - fromY) / halfY;
    double a = dx * dx + dy * dy;
    double b = px * dx + py * dy;
    double c = px * px + py * py - 1;
    double root = b * b - a * c;
    if (!(root > 0) || a == 0) {
      return false;
    }
    double half = Math.sqrt(root);
    double enter = Math.max(0, (-b - half) / a);
    double leave = Math.min(1, (-b + half) / a);
    if (!(enter < leave)) {
      return false;
    }
    double zEnter = fromZ + (toZ - fromZ) * enter;
    double zLeave = fromZ + (toZ - fromZ) * leave;
    return Math.max(zEnter, zLeave) > zLow && Math.min(zEnter, zLeave) < zHigh;
  }
}
