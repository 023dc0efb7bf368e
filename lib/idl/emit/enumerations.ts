/** lib/generated/enumerations.ts: the enumerations at run time. */
import type { MidlEnum } from "../midl-model.js";
import type { ObjectModel } from "../object-model.js";
import { outputFile, quote, type OutputFile } from "./text.js";

export function emitEnumerations({ library }: ObjectModel): OutputFile {
  return outputFile("lib/generated/enumerations.ts", [
    'import type * as Declared from "../../typings/enumerations.js";',
    ...library.enums.map(defineEnum),
  ]);
}

/** A frozen object that maps names to values and values to names, as a TypeScript enum does. */
function defineEnum({ name, members }: MidlEnum): string {
  return [
    "",
    `export type ${name} = Declared.${name};`,
    `export const ${name} = Object.freeze({`,
    ...members.map((each) => `${each.name}: ${each.value},`),
    ...members.map((each) => `${quote(String(each.value))}: ${quote(each.name)},`),
    `}) as unknown as typeof Declared.${name};`,
    ...members.map((each) => `export const ${each.name} = ${name}.${each.name};`),
  ].join("\n");
}
