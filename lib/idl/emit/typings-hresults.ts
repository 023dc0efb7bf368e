/** typings/hresults.d.ts: the result codes. */
import type { ObjectModel } from "../object-model.js";
import { docComment, outputFile, type OutputFile } from "./text.js";

export function emitHresultTypings({ file }: ObjectModel): OutputFile {
  return outputFile(
    "typings/hresults.d.ts",
    file.hresults.map(({ name, value, message, notes }) =>
      [docComment([`"${message}"`, ...notes]), `export declare const ${name}: ${literal(value)};`].join("\n"),
    ),
  );
}

/** Codes are known by their eight digits. */
export function literal(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
