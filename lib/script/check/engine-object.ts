import { Shape, type ObjectType } from "./shape.js";

/** An object of an engine itself, such as Err or Math: what it lacks is not for the check to say. */
class EngineObject implements ObjectType {
  readonly name: string;
  readonly isVirtualServer = false;
  readonly isOpen = true;

  constructor(name: string) {
    this.name = name;
  }

  member(): undefined {
    return undefined;
  }

  memberNames(): readonly string[] {
    return [];
  }
}

export function engineObject(name: string): Shape {
  return new Shape({ types: [new EngineObject(name)] });
}
