import { Implementation, tableOf, wrap, type ComObject } from "../../lib/com/com-object.js";
import * as implementations from "../../lib/generated/implementations.js";
import "../../lib/generated/wrappers.js";

/** One object of each kind, every member of which fails with E_NOTIMPL, under the name of its class. */
export function bareObjects(): [name: string, object: ComObject][] {
  return Object.values(implementations).map((abstractClass) => {
    const Bare = abstractClass as unknown as new () => Implementation;
    const object = wrap(new Bare());
    return [tableOf(object).name, object];
  });
}
