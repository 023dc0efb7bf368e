import { parseArgs } from "node:util";
import { checkFile } from "../script/check/check-file.js";
import type { MemberReport } from "../script/check/script-report.js";
import { memberOf } from "../port/vbscript/interfaces.js";
import { UsageError, type Command } from "./command.js";
import { homeDrives } from "./home-drives.js";

const usage = `Usage: vmcom types [--json] FILE...

Prints the interfaces of Virtual Server that scripts use, each with the members that they use of it as the
interface declares them, and the lines where they do. Members that do not exist are marked.

  --json   prints an array of { file, interfaces: { [name]: { [member]: lines } } }`;

type Used = Map<string, Map<string, { readonly lines: number[]; readonly exists: boolean }>>;

export const types: Command = {
  summary: "list the members that scripts use, by interface",
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("types takes script files");
    const drives = await homeDrives();
    const files: { readonly file: string; readonly used: Used }[] = [];
    let isFine = true;
    for (const file of positionals) {
      const report = await checkFile(file, drives);
      for (const { description, line, column } of report.errors) {
        isFine = false;
        process.stderr.write(`${file}(${line}, ${column}) ${description}\n`);
      }
      files.push({ file, used: byInterface(report.members) });
    }
    process.stdout.write(
      values.json ? `${JSON.stringify(files.map(asJson), undefined, 2)}\n` : files.map(asText).join(""),
    );
    return isFine ? 0 : 1;
  },
};

function byInterface(members: readonly MemberReport[]): Used {
  const used: Used = new Map();
  for (const { object, name, exists, uses } of members) {
    for (const each of object?.split(" or ") ?? []) {
      const known = used.get(each) ?? new Map<string, { readonly lines: number[]; readonly exists: boolean }>();
      known.set(name, { lines: uses.map(({ line }) => line), exists: exists !== false });
      used.set(each, known);
    }
  }
  return used;
}

function asJson({ file, used }: { readonly file: string; readonly used: Used }): object {
  const interfaces = Object.fromEntries(
    [...used].map(([name, members]) => [
      name,
      Object.fromEntries([...members].map(([member, { lines }]) => [member, lines])),
    ]),
  );
  return { file, interfaces };
}

function asText({ file, used }: { readonly file: string; readonly used: Used }): string {
  const lines = [`${file}:`];
  for (const [name, members] of [...used].sort(([a], [b]) => a.localeCompare(b))) {
    lines.push(`  interface ${name}`);
    for (const [member, { lines: where, exists }] of members) {
      const said = exists ? signatureOf(name, member) : `${member}  does not exist`;
      lines.push(`    ${said}  (line${where.length === 1 ? "" : "s"} ${where.join(", ")})`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** A member with its parameters, as far as the tables tell. */
function signatureOf(interfaceName: string, name: string): string {
  const info = memberOf(interfaceName, name);
  if (info === undefined) return name;
  const inputs = info.parameters.filter(({ direction }) => direction === "in").map((parameter) => parameter.name);
  const result = info.result === null ? "void" : (info.result.name ?? info.result.kind);
  return `${info.name}${info.kind === "method" || inputs.length > 0 ? `(${inputs.join(", ")})` : ""}: ${result}`;
}
