/**
 * Where everything is in the SVG diagram. What there is to draw comes from the table; where it goes
 * is chosen by hand, since no layout algorithm keeps so many labelled edges legible. On the left the
 * machine is off, on the right it is on; it turns on along the top and off through the middle.
 */
import {
  vmVMState_DeleteMachine,
  vmVMState_Invalid,
  vmVMState_MergingDrives,
  vmVMState_Paused,
  vmVMState_Restoring,
  vmVMState_Running,
  vmVMState_Saved,
  vmVMState_Saving,
  vmVMState_TurnedOff,
  vmVMState_TurningOff,
  vmVMState_TurningOn,
  type VMVMState,
} from "../../generated/enumerations.js";
import { corners, port, type Box, type Point, type Side } from "./geometry.js";

export const WIDTH = 1380;
export const HEIGHT = 940;

export const LEGEND: Point = { x: 40, y: 762 };
export const UNCHANGED: Point = { x: 440, y: 762 };

/** The place of a label: its anchor, and whether its lines stand on y or hang below it. */
export interface LabelPlace extends Point {
  readonly anchor: "start" | "middle" | "end";
  readonly grows: "up" | "down";
  /** Characters in a line. */
  readonly columns: number;
  /** A line beside one that says the same shows only the marks of its notes. */
  readonly marksOnly: boolean;
}

export interface Route {
  readonly points: readonly Point[];
  readonly label: LabelPlace | undefined;
}

const OFF: Box = { x: 334, y: 300, width: 184, height: 84 };
const SAVED: Box = { x: 334, y: 660, width: 184, height: 84 };
const RUNNING: Box = { x: 1220, y: 300, width: 164, height: 112 };
const PAUSED: Box = { x: 1220, y: 660, width: 164, height: 112 };
const TURNING_ON: Box = { x: 610, y: 146, width: 144, height: 60 };
const RESTORING: Box = { x: 860, y: 146, width: 144, height: 60 };
const TURNING_OFF: Box = { x: 860, y: 480, width: 144, height: 84 };
const SAVING: Box = { x: 860, y: 812, width: 144, height: 60 };
const DELETING: Box = { x: 610, y: 480, width: 144, height: 60 };
const MERGING: Box = { x: 334, y: 480, width: 132, height: 60 };
const INVALID: Box = { x: 104, y: 480, width: 112, height: 60 };

export const BOXES: ReadonlyMap<VMVMState, Box> = new Map([
  [vmVMState_Invalid, INVALID],
  [vmVMState_TurnedOff, OFF],
  [vmVMState_Saved, SAVED],
  [vmVMState_TurningOn, TURNING_ON],
  [vmVMState_Restoring, RESTORING],
  [vmVMState_Running, RUNNING],
  [vmVMState_Paused, PAUSED],
  [vmVMState_Saving, SAVING],
  [vmVMState_TurningOff, TURNING_OFF],
  [vmVMState_MergingDrives, MERGING],
  [vmVMState_DeleteMachine, DELETING],
]);

type End = readonly [box: Box, side: Side, offset?: number];

function route(from: End, lanes: readonly number[], to: End, label?: LabelPlace): Route {
  return { points: corners(port(...from), lanes, port(...to)), label };
}

type LabelOptions = Partial<Pick<LabelPlace, "anchor" | "grows" | "columns" | "marksOnly">>;

function at(x: number, y: number, options: LabelOptions = {}): LabelPlace {
  return { x, y, anchor: "start", grows: "up", columns: 60, marksOnly: false, ...options };
}

const TURN_ON: Readonly<Record<string, Route>> = {
  "TurnedOff-TurningOn-request": route([OFF, "top"], [], [TURNING_ON, "left", 14], at(348, 155)),
  "Saved-TurningOn-request": route([SAVED, "left", 20], [24], [TURNING_ON, "left", -14], at(348, 127)),
  "TurningOn-Running-step": route([TURNING_ON, "top"], [84], [RUNNING, "top", 34], at(640, 77)),
  "TurningOn-Restoring-step": route(
    [TURNING_ON, "right"],
    [],
    [RESTORING, "left"],
    at(735, 139, { anchor: "middle", columns: 14 }),
  ),
  "Restoring-Running-step": route([RESTORING, "right"], [], [RUNNING, "top", -34]),
  "TurningOn-TurningOff-failure": route(
    [TURNING_ON, "bottom", 45],
    [222],
    [TURNING_OFF, "top", -45],
    at(735, 215, { anchor: "middle" }),
  ),
  "Restoring-TurningOff-failure": route([RESTORING, "bottom"], [], [TURNING_OFF, "top"], at(868, 226)),
};

const ON: Readonly<Record<string, Route>> = {
  "Running-Paused-request": route([RUNNING, "bottom"], [], [PAUSED, "top"], at(1213, 484, { anchor: "end" })),
  "Running-Paused-reported": route(
    [RUNNING, "bottom", -56],
    [],
    [PAUSED, "top", -56],
    at(1157, 484, { anchor: "end" }),
  ),
  "Paused-Running-request": route([PAUSED, "top", 44], [], [RUNNING, "bottom", 44], at(1271, 484)),
  "Running-Saving-request": route([RUNNING, "right", -14], [1352, 890], [SAVING, "bottom", -24], at(960, 884)),
  "Paused-Saving-request": route([PAUSED, "bottom", -26], [], [SAVING, "right", -13], at(960, 792)),
  "Saving-Running-failure": route([SAVING, "bottom", 24], [864, 1326], [RUNNING, "right", 14], at(960, 858)),
  "Saving-Paused-failure": route([SAVING, "right", 13], [], [PAUSED, "bottom", 26], at(960, 819)),
};

const TURN_OFF: Readonly<Record<string, Route>> = {
  "Running-TurningOff-request": route([RUNNING, "left", -4], [956], [TURNING_OFF, "right", -30], at(966, 290)),
  "Running-TurningOff-reported": route(
    [RUNNING, "left", 20],
    [978],
    [TURNING_OFF, "right", -10],
    at(988, 326, { grows: "down", columns: 16 }),
  ),
  "Paused-TurningOff-request": route([PAUSED, "left", 4], [956], [TURNING_OFF, "right", 30], at(988, 658)),
  "Paused-TurningOff-reported": route([PAUSED, "left", -20], [978], [TURNING_OFF, "right", 10], at(988, 634)),
  "TurningOff-Running-failure": route(
    [TURNING_OFF, "top", 45],
    [],
    [RUNNING, "left", -38],
    at(966, 256, { columns: 16 }),
  ),
  "TurningOff-Paused-failure": route(
    [TURNING_OFF, "bottom", 45],
    [],
    [PAUSED, "left", 38],
    at(966, 704, { grows: "down", columns: 16 }),
  ),
  "Saving-TurningOff-step": route([SAVING, "top"], [], [TURNING_OFF, "bottom"]),
  "TurningOff-DeleteMachine-step": route([TURNING_OFF, "left"], [], [DELETING, "right"]),
  "TurningOff-MergingDrives-step": route(
    [TURNING_OFF, "bottom", -45],
    [558],
    [MERGING, "bottom", 42],
    at(700, 564, { anchor: "middle", grows: "down" }),
  ),
};

const OFF_AGAIN: Readonly<Record<string, Route>> = {
  "DeleteMachine-TurningOn-step": route([DELETING, "top"], [], [TURNING_ON, "bottom"], at(618, 330, { columns: 20 })),
  "DeleteMachine-TurnedOff-step": route([DELETING, "top", -34], [], [OFF, "right"], at(434, 293, { columns: 18 })),
  "DeleteMachine-Saved-step": route([DELETING, "bottom", -34], [], [SAVED, "right"], at(434, 653)),
  "MergingDrives-DeleteMachine-step": route([MERGING, "right"], [], [DELETING, "left"], at(407, 473, { columns: 18 })),
  "TurnedOff-MergingDrives-request": route([OFF, "bottom", 12], [], [MERGING, "top", 12], at(354, 400)),
  "MergingDrives-TurnedOff-step": route(
    [MERGING, "top", -14],
    [],
    [OFF, "bottom", -14],
    at(312, 400, { anchor: "end", marksOnly: true }),
  ),
  "Saved-MergingDrives-request": route([SAVED, "top", 12], [], [MERGING, "bottom", 12], at(354, 592)),
  "MergingDrives-Saved-step": route(
    [MERGING, "bottom", -14],
    [],
    [SAVED, "top", -14],
    at(312, 592, { anchor: "end", marksOnly: true }),
  ),
  "Saved-TurnedOff-request": route([SAVED, "top", -80], [], [OFF, "bottom", -80], at(246, 390, { anchor: "end" })),
  "TurnedOff-Invalid-request": route(
    [OFF, "left"],
    [],
    [INVALID, "top", -38],
    at(234, 293, { anchor: "end", columns: 22 }),
  ),
  "Saved-Invalid-request": route(
    [SAVED, "left", -16],
    [],
    [INVALID, "bottom", -38],
    at(234, 637, { anchor: "end", columns: 22 }),
  ),
};

/** The line of every edge, by the edge's id. */
export const ROUTES: ReadonlyMap<string, Route> = new Map(
  Object.entries({ ...TURN_ON, ...ON, ...TURN_OFF, ...OFF_AGAIN }),
);
