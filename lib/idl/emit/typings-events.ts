/** typings/events.d.ts and typings/interfaces.d.ts: who raises which events, and all declarations in one. */
import type { ObjectModel } from "../object-model.js";
import { PublicTypes } from "../ts-types.js";
import { docComment, importType, outputFile, quote, type OutputFile } from "./text.js";

export function emitEventSourceTypings(model: ObjectModel): OutputFile {
  const types = new PublicTypes(model);
  const sources = model.classes.flatMap(({ interfaces: [main], source }) =>
    main === undefined || source === null ? [] : [{ object: types.object(main.name), events: source.name }],
  );
  return outputFile("typings/events.d.ts", [
    ...sources.flatMap(({ object, events }) => [object, events]).map((name) => importType([name], `./${name}.js`)),
    "",
    docComment(["The objects that raise events."]),
    `export type EventSource = ${sources.map(({ object }) => object).join(" | ")};`,
    "",
    docComment(["The events that an object raises, as the interface that sinks implement."]),
    `export type EventsOf<T> = ${sources.map(({ object, events }) => `T extends ${object} ? ${events} : `).join("")} never;`,
  ]);
}

export function emitBarrel({ library }: ObjectModel): OutputFile {
  const interfaces = [...library.interfaces, ...library.dispinterfaces].map(({ name }) => name);
  return outputFile(
    "typings/interfaces.d.ts",
    ["enumerations", "events", "hresults", "interface-ids", ...interfaces].map(
      (name) => `export * from ${quote(`./${name}.js`)};`,
    ),
  );
}
