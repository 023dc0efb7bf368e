/** Makes the objects known to CreateObject. They are loaded when a script first asks for one. */
import { registerClass, type ClassFactory } from "../../com/class-registry.js";
import type { ScriptObjects } from "./script-objects.js";

type Make = (objects: ScriptObjects) => object;

interface KnownClass {
  readonly progIds: readonly string[];
  readonly clsid: string;
  readonly make: Make;
}

const CLASSES: readonly KnownClass[] = [
  {
    progIds: ["Scripting.Dictionary"],
    clsid: "EE09B103-97E0-11CF-978F-00A02463E06F",
    make: (objects) => objects.dictionary(),
  },
  {
    progIds: ["Scripting.FileSystemObject"],
    clsid: "0D43FE01-F093-11CF-8940-00A0C9054228",
    make: (objects) => objects.fileSystemObject(),
  },
  {
    progIds: ["VBScript.RegExp"],
    clsid: "3F4DACA4-160D-11D2-A8E9-00104B365C9F",
    make: (objects) => objects.regularExpression(),
  },
  {
    progIds: ["WScript.Shell", "WScript.Shell.1"],
    clsid: "72C24DD5-D70A-438B-8A42-98424B88AFB8",
    make: (objects) => objects.shell(),
  },
  {
    progIds: ["WScript.Network", "WScript.Network.1"],
    clsid: "093FF999-1EA0-4079-9525-9614C3504B74",
    make: (objects) => objects.network(),
  },
  {
    progIds: ["WbemScripting.SWbemLocator", "WbemScripting.SWbemLocator.1"],
    clsid: "76A64158-CB41-11D1-8B02-00600806D9B6",
    make: (objects) => objects.wbemLocator(),
  },
  {
    progIds: ["WbemScripting.SWbemDateTime", "WbemScripting.SWbemDateTime.1"],
    clsid: "47DFBE54-CF76-11D3-B38F-00105A1F473A",
    make: (objects) => objects.wbemDateTime(),
  },
];

/** The classes that registerScriptObjects makes known, by what names them. */
export const SCRIPT_OBJECT_CLASSES: readonly Omit<KnownClass, "make">[] = CLASSES;

/** The ProgIDs that registerScriptObjects makes known. */
export const SCRIPT_OBJECT_PROG_IDS: readonly string[] = CLASSES.flatMap(({ progIds }) => progIds);

/** What makes an object of one of the classes; undefined for a ProgID of another one. */
export function makerOf(progId: string): Make | undefined {
  const lower = progId.toLowerCase();
  return CLASSES.find(({ progIds }) => progIds.some((each) => each.toLowerCase() === lower))?.make;
}

/**
 * Registers the classes; what is returned makes them unknown again.
 * @param objects makes or finds what the objects share; called when one of them is wanted
 * @throws ComError E_ALREADY_EXISTS if one of the ProgIDs is taken
 */
export function registerScriptObjects(objects: () => ScriptObjects): Disposable {
  const registered: Disposable[] = [];
  const unregister = (): void => {
    for (const each of registered.splice(0)) each[Symbol.dispose]();
  };
  try {
    for (const factory of CLASSES.flatMap((known) => factoriesOf(known, objects)))
      registered.push(registerClass(factory));
  } catch (error) {
    unregister();
    throw error;
  }
  return { [Symbol.dispose]: unregister };
}

function factoriesOf({ progIds, clsid, make }: KnownClass, objects: () => ScriptObjects): ClassFactory[] {
  const create = (): object => make(objects());
  // The class id belongs to the first name; the others are other names of the same class.
  return progIds.map((progId, index) => (index === 0 ? { progId, clsid, create } : { progId, create }));
}
