import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile } from "../../../lib/script/check/check-file.js";
import type { FileReport } from "../../../lib/script/check/script-report.js";

/** Checks a script of this name with this text; the report calls it by its name alone. */
export async function checkText(name: string, text: string | Uint8Array): Promise<FileReport> {
  const directory = mkdtempSync(join(tmpdir(), "vmcom-check-"));
  try {
    writeFileSync(join(directory, name), text);
    return { ...(await checkFile(join(directory, name))), file: name };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** "line,column" of every use of a name. */
function places({ uses }: { readonly uses: FileReport["members"][number]["uses"] }): string {
  return uses.map(({ line, column }) => `${line},${column}`).join(" ");
}

/** Members as "IVMTask.Id 3,5", with "-" before those that do not exist and "?" before what nobody knows. */
export function membersOf({ members }: FileReport): string[] {
  return members.map((member) => {
    const mark = member.exists === null ? "?" : member.exists ? "" : "-";
    return `${mark}${member.object ?? ""}.${member.name} ${places(member)}`;
  });
}

export function progIdsOf({ progIds }: FileReport): string[] {
  return progIds.map((progId) => `${progId.exists === true ? "" : "-"}${progId.name} ${places(progId)}`);
}
