/** typings/enumerations.d.ts: the enumerations, and their members as constants of their own. */
import type { MidlEnum } from "../midl-model.js";
import type { ObjectModel } from "../object-model.js";
import { docComment, outputFile, sentence, type OutputFile } from "./text.js";

export function emitEnumerationTypings({ library }: ObjectModel): OutputFile {
  return outputFile("typings/enumerations.d.ts", library.enums.map(declareEnum));
}

function declareEnum({ name, documentation, members }: MidlEnum): string {
  const note = (phrases: readonly string[], indent: number): string => docComment(phrases.map(sentence), [], indent);
  return [
    "",
    note(documentation.paragraphs, 0),
    `export declare enum ${name} {`,
    ...members.flatMap((each) => [note(each.documentation.paragraphs, 2), `${each.name} = ${each.value},`]),
    "}",
    ...members.flatMap((each) => [
      note(each.documentation.paragraphs, 0),
      `export declare const ${each.name}: ${name}.${each.name};`,
    ]),
  ]
    .filter((line, index) => line !== "" || index === 0)
    .join("\n");
}
