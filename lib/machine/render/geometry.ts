/** Boxes, the ports on their sides, and right-angled lines between ports. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Side = "left" | "right" | "top" | "bottom";

/** Where a line leaves a box or arrives at it. */
export interface Port extends Point {
  readonly side: Side;
}

/** The point on a side of a box, `offset` away from its middle, to the right or down. */
export function port(box: Box, side: Side, offset = 0): Port {
  const half = side === "left" || side === "top" ? -1 : 1;
  return isHorizontal(side)
    ? { side, x: box.x + (half * box.width) / 2, y: box.y + offset }
    : { side, x: box.x + offset, y: box.y + (half * box.height) / 2 };
}

function isHorizontal(side: Side): boolean {
  return side === "left" || side === "right";
}

/**
 * The corners of the line from port to port. `lanes` says where it turns: the x of the first
 * vertical piece if it leaves sideways, else the y of the first horizontal one, and so on by turns.
 */
export function corners(from: Port, lanes: readonly number[], to: Port): Point[] {
  const points: Point[] = [from];
  let horizontal = isHorizontal(from.side);
  let here: Point = from;
  for (const lane of lanes) {
    here = horizontal ? { x: lane, y: here.y } : { x: here.x, y: lane };
    points.push(here);
    horizontal = !horizontal;
  }
  if (horizontal !== isHorizontal(to.side)) {
    points.push(horizontal ? { x: to.x, y: here.y } : { x: here.x, y: to.y });
  } else if (horizontal ? here.y !== to.y : here.x !== to.x) {
    throw new Error(`A line from (${from.x},${from.y}) to (${to.x},${to.y}) would be slanted: it lacks a lane.`);
  }
  return [...points, to];
}

const RADIUS = 10;

/** SVG path data of a line through these corners, which it rounds. */
export function roundedPath(points: readonly Point[]): string {
  const pieces = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${point.x},${point.y}`;
    if (after === undefined) return `L${point.x},${point.y}`;
    const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2);
    const start = toward(point, before, radius);
    const end = toward(point, after, radius);
    return `L${start.x},${start.y}Q${point.x},${point.y} ${end.x},${end.y}`;
  });
  return pieces.join("");
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

/** The point `length` away from `from` on the right-angled line to `to`. */
function toward(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length };
}
