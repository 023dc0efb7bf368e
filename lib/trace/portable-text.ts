/** Directories of the host by other names, so that what a script says of them is the same elsewhere. */
import { tmpdir } from "node:os";
import { dirname, sep } from "node:path";
import type { Portable } from "./trace-value.js";

/** @param scripts directories in which the script lies @param home that of the server */
export function portableText(script: string, home: string | undefined): Portable {
  const names: [string, string][] = [
    [dirname(script), "%SCRIPT%"],
    ...(home === undefined ? [] : [[home, "%HOME%"] satisfies [string, string]]),
    [process.cwd(), "%CD%"],
    [tmpdir(), "%TEMP%"],
  ];
  // The longest first: one may lie in another. A root directory names nothing.
  const known = names.filter(([path]) => path.length > 1).sort(([a], [b]) => b.length - a.length);
  return (text) => {
    if (!text.includes(sep)) return text;
    let portable = text;
    for (const [path, name] of known) if (portable.includes(path)) portable = portable.replaceAll(path, name);
    return portable;
  };
}
