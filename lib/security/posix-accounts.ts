/**
 * The accounts of a POSIX host under SIDs that are made of their numbers as Samba makes them: S-1-22-1-uid for a
 * user, S-1-22-2-gid for a group. The superuser is an administrator.
 */
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { AccountList, type Account } from "./accounts.js";
import { ADMINISTRATORS } from "./well-known.js";

interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

interface Group {
  readonly name: string;
  readonly gid: number;
  readonly members: readonly string[];
}

/** @param domain what stands before the names: "HOST" in "HOST\user" */
export function posixAccounts(domain: string): AccountList {
  const users = parsePasswd(textOf("/etc/passwd"));
  return accountList(domain, processUser(users), process.getgroups?.() ?? [], users, parseGroup(textOf("/etc/group")));
}

/** The directory of these users and groups; `self` is the process's, which may be missing among them. */
export function accountList(
  domain: string,
  self: User,
  groupsOfSelf: readonly number[],
  users: readonly User[],
  groups: readonly Group[],
): AccountList {
  const userAccount = (user: User, more: readonly number[] = []): Account => {
    const named = groups.filter(({ members }) => members.includes(user.name)).map(({ gid }) => gid);
    const sids = [...new Set([user.gid, ...named, ...more])].map(groupSid);
    return {
      name: `${domain}\\${user.name}`,
      sid: `S-1-22-1-${user.uid}`,
      groups: user.uid === 0 ? [ADMINISTRATORS, ...sids] : sids,
    };
  };
  const names = new Set([self, ...users].map(({ name }) => name.toLowerCase()));
  const groupAccounts = groups.map(({ name, gid }) => ({
    // Many users have a group of their own name; on Windows no two accounts of a domain share one.
    name: `${names.has(name.toLowerCase()) ? "Unix Group" : domain}\\${name}`,
    sid: groupSid(gid),
  }));
  const others = users.filter(({ uid }) => uid !== self.uid).map((user) => userAccount(user));
  return new AccountList([userAccount(self, groupsOfSelf), ...others, ...groupAccounts]);
}

/** Reads a passwd file; lines that are none are passed over. */
export function parsePasswd(text: string): User[] {
  return text.split("\n").flatMap((line) => {
    const [, name, uid, gid] = /^([^:#][^:]*):[^:]*:(\d{1,10}):(\d{1,10}):/.exec(line) ?? [];
    return name === undefined || !isId(uid) || !isId(gid) ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/** Reads a group file; lines that are none are passed over. */
export function parseGroup(text: string): Group[] {
  return text.split("\n").flatMap((line) => {
    const [, name, gid, members] = /^([^:#][^:]*):[^:]*:(\d{1,10}):(.*)$/.exec(line) ?? [];
    if (name === undefined || !isId(gid) || members === undefined) return [];
    return [{ name, gid: Number(gid), members: members.split(",").map((member) => member.trim()) }];
  });
}

function isId(text: string | undefined): boolean {
  return text !== undefined && Number(text) <= 0xffff_ffff;
}

function groupSid(gid: number): string {
  return `S-1-22-2-${gid}`;
}

/** The user that the process runs as; containers give it numbers that no file has a name for. */
function processUser(users: readonly User[]): User {
  const uid = process.getuid?.() ?? 0;
  const known = users.find((user) => user.uid === uid);
  if (known !== undefined) return known;
  try {
    const { username: name, gid } = userInfo();
    return { name, uid, gid };
  } catch {
    return { name: `uid ${uid}`, uid, gid: process.getgid?.() ?? 0 };
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // A host without it has the process's user all the same.
    return "";
  }
}
