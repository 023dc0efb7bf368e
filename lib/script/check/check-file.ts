/** Compiles the scripts of a file without running them, and says what they use. */
import { HostError } from "../host/host-error.js";
import { findScript } from "../host/script-file.js";
import { checkJob } from "./checked-job.js";
import { type Contents, contentsOf, type Drives } from "./file-contents.js";
import { judgeUses } from "./judge-uses.js";
import { ProgIds } from "./prog-ids.js";
import type { FileReport } from "./script-report.js";

/** Checks one file. One that cannot be read, or that has no script engine, is an error in its report. */
export async function checkFile(said: string, drives?: Drives): Promise<FileReport> {
  try {
    return checkContents(said, await contentsOf(findScript(said, drives), drives));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const nowhere = { number: 0, source: "", description: error.message, line: 0, column: 0, sourceLine: "" };
    return { file: said, language: null, errors: [nowhere], progIds: [], members: [] };
  }
}

function checkContents(said: string, { language, jobs }: Contents): FileReport {
  const known = new ProgIds();
  const checked = jobs.map((job) => checkJob(job, known));
  const uses = {
    members: checked.flatMap(({ uses }) => uses.members),
    progIds: checked.flatMap(({ uses }) => uses.progIds),
  };
  const errors = checked.flatMap(({ errors }) => errors);
  return { file: said, language, errors, ...judgeUses(uses, known) };
}
