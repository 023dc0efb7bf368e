/**
 * Programs that were written for the package winax: `require("vmcom/activex")` in the place of `require("winax")`.
 * Loading it sets `global.ActiveXObject`, as winax does.
 */
import { createActiveX, type ActiveXObjectOptions } from "./activex.js";
import { eventHandlers } from "./event-handlers.js";

const activex = createActiveX();

const {
  Object: ActiveObject,
  Variant,
  cast,
  release,
  getConnectionPoints,
  peekAndDispatchMessages,
  winaxsleep,
} = activex;

export { ActiveObject as Object, Variant, cast, release, getConnectionPoints, peekAndDispatchMessages, winaxsleep };
export { createActiveX } from "./activex.js";
export { AutomationError } from "./automation-error.js";
export { ConnectionPoint } from "./connection-points.js";
export { Enumerator } from "./enumerator.js";
export type { ActiveX, ActiveXObjectConstructor, ActiveXObjectOptions, ActiveXOptions } from "./activex.js";
export type { WinaxModule } from "./class-finder.js";

export default activex;

const ActiveXObject = function ActiveXObject(id: unknown, options?: ActiveXObjectOptions): object {
  return new ActiveObject(id, options);
};

Object.assign(globalThis, { ActiveXObject: Object.assign(ActiveXObject, eventHandlers()) });
