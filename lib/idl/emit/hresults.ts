/** lib/generated/hresults.ts: the result codes at run time, one by one and as a table. */
import type { ObjectModel } from "../object-model.js";
import { outputFile, quote, type OutputFile } from "./text.js";
import { literal } from "./typings-hresults.js";

export function emitHresults({ file }: ObjectModel): OutputFile {
  return outputFile("lib/generated/hresults.ts", [
    ...file.hresults.map(({ name, value }) => `export const ${name} = ${literal(value)};`),
    "",
    "/** A known code, and the sentence that belongs to it. */",
    "export interface HresultInfo {",
    "/** Unsigned. */",
    "readonly value: number;",
    "readonly message: string;",
    "}",
    "",
    "/** Every known code under its name. */",
    "export const HRESULTS: Readonly<Record<string, HresultInfo>> = Object.freeze({",
    ...file.hresults.map(({ name, message }) => `${name}: { value: ${name}, message: ${quote(message)} },`),
    "});",
  ]);
}
