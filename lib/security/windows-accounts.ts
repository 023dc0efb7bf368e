/** The accounts of a Windows host that can be known without its API: the one the process runs as, and its groups. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { AccountList, type Account } from "./accounts.js";
import { parseSid } from "./sid.js";

/** @param whoami runs whoami.exe with arguments and returns what it prints */
export function windowsAccounts(whoami: (...args: string[]) => string = runWhoami): AccountList {
  const [user] = parseWhoami(whoami("/user", "/fo", "csv", "/nh"));
  if (user === undefined) throw new Error("whoami.exe does not tell which account this process runs as.");
  const groups = parseWhoami(whoami("/groups", "/fo", "csv", "/nh"));
  return new AccountList([{ ...user, groups: groups.map(({ sid }) => sid) }, ...groups]);
}

/** Reads name and SID of each line; other columns differ between releases and languages. */
export function parseWhoami(csv: string): Account[] {
  return csv.split(/\r?\n/).flatMap((line) => {
    const fields = Array.from(line.matchAll(/"([^"]*)"/g), ([, field]) => field ?? "");
    const sid = fields.map(parseSid).find((each) => each !== undefined);
    return fields[0] === undefined || sid === undefined ? [] : [{ name: fields[0], sid }];
  });
}

function runWhoami(...args: string[]): string {
  const program = join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "whoami.exe");
  return execFileSync(program, args, { encoding: "utf8", windowsHide: true, timeout: 10_000 });
}
