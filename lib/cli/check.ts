import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkFile } from "../script/check/check-file.js";
import { reportText } from "../script/check/report-text.js";
import { type FileReport, isFine } from "../script/check/script-report.js";
import { languageOfExtension } from "../script/host/languages.js";
import { UsageError, type Command } from "./command.js";
import { homeDrives } from "./home-drives.js";

const usage = `Usage: vmcom check [--json] FILE...

Compiles scripts without running them: .vbs, .js, .mjs, .cjs and .wsf files, and all of these in a directory.
Lists the errors as cscript prints them, every ProgID that is created and every member of Virtual Server's
objects that is used, and says which of them do not exist. Members are followed from CreateObject through
variables, parameters, results and collections; what comes from elsewhere is listed by its name.

  --json   print an array of { file, language, ok, errors, progIds, members }

The exit code is 1 if a file cannot be read, does not compile, or names a class or a member that does not exist.`;

export const check: Command = {
  summary: "compile scripts without running them, and list what they use",
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("check takes script files");
    const drives = await homeDrives();
    const reports: FileReport[] = [];
    for (const file of positionals.flatMap(filesOf)) {
      const report = await checkFile(file, drives);
      reports.push(report);
      if (!values.json) process.stdout.write(reportText(report));
    }
    if (values.json) process.stdout.write(`${JSON.stringify(reports.map(asJson), null, 2)}\n`);
    return reports.every(isFine) ? 0 : 1;
  },
};

/** A directory stands for the scripts in it. */
function filesOf(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const entries = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return entries.filter(isScript).map((entry) => join(path, entry));
}

function isScript(file: string): boolean {
  const extension = extname(file).toLowerCase();
  return extension === ".wsf" || languageOfExtension(extension) !== undefined;
}

function asJson(report: FileReport): object {
  const { file, language, ...rest } = report;
  return { file, language, ok: isFine(report), ...rest };
}
