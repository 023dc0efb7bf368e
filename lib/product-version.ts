import { readFileSync } from "node:fs";

let version: string | undefined;

/** The version of this package: "0.1.0". */
export function productVersion(): string {
  version ??= (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string })
    .version;
  return version;
}
