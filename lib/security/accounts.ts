/** The accounts that rights are given to: a port, and the directory that is made of a list. */
import { ANONYMOUS, AUTHENTICATED_USERS, EVERYONE, USERS, WELL_KNOWN_ACCOUNTS } from "./well-known.js";
import type { Token } from "./access-check.js";
import { parseSid, type Sid } from "./sid.js";

/** A user or a group. */
export interface Account {
  /** "DOMAIN\name", or "name" for those without a domain, such as Everyone. */
  readonly name: string;
  /** "S-1-5-21-..." */
  readonly sid: string;
  /** The SIDs of the groups that it is in, directly or not; those that all users are in need not be said. */
  readonly groups?: readonly string[];
}

/** What knows the accounts: those of this host, of a domain, of a test. */
export interface AccountDirectory {
  /** Finds an account by "DOMAIN\name" or "name", in any letter case. Well-known ones need not be in it. */
  byName(name: string): Account | undefined;
  bySid(sid: string): Account | undefined;
  /** The account of this process, which a server belongs to and which calls unless something else is said. */
  readonly process: Account;
}

/**
 * A directory of the accounts given.
 *
 * @example
 * const accounts = new AccountList([
 *   { name: "CONTOSO\\admin", sid: "S-1-5-21-1-2-3-500", groups: ["S-1-5-32-544"] },
 *   { name: "CONTOSO\\operator", sid: "S-1-5-21-1-2-3-1001" },
 * ]);
 */
export class AccountList implements AccountDirectory {
  readonly process: Account;
  readonly #byName = new Map<string, Account>();
  readonly #bySid = new Map<string, Account>();

  /** @param accounts the first one is that of the process */
  constructor(accounts: readonly [Account, ...Account[]]) {
    [this.process] = accounts;
    for (const account of accounts) {
      setFirst(this.#bySid, account.sid, account);
      setFirst(this.#byName, account.name.toLowerCase(), account);
    }
    // By the bare name too, unless that is somebody else's.
    for (const account of accounts) setFirst(this.#byName, bareName(account.name).toLowerCase(), account);
  }

  byName(name: string): Account | undefined {
    const wanted = name.toLowerCase();
    return this.#byName.get(wanted.startsWith(".\\") ? wanted.slice(2) : wanted);
  }

  bySid(sid: string): Account | undefined {
    return this.#bySid.get(sid);
  }
}

const wellKnown = new AccountList(WELL_KNOWN_ACCOUNTS);

/** The SID of an account by its name, also that of a well-known one; undefined if nobody knows it. */
export function sidOfName(accounts: AccountDirectory, name: string): Sid | undefined {
  const account = wellKnown.byName(name) ?? accounts.byName(name);
  return account === undefined ? undefined : parseSid(account.sid);
}

/** The name of an account; its SID if nobody knows it. */
export function nameOfSid(accounts: AccountDirectory, sid: Sid): string {
  return (wellKnown.bySid(sid) ?? accounts.bySid(sid))?.name ?? sid;
}

/** The SID that scripts mean who name an account one way or the other. */
export function sidOfNameOrSid(accounts: AccountDirectory, nameOrSid: string): Sid | undefined {
  return parseSid(nameOrSid) ?? sidOfName(accounts, nameOrSid);
}

/** What an account may claim to be; one that nobody knows is anonymous, and has the rights of everyone. */
export function tokenOf(accounts: AccountDirectory, nameOrSid: string): Token {
  const user = sidOfNameOrSid(accounts, nameOrSid);
  if (user === undefined) return { name: nameOrSid, user: ANONYMOUS, sids: new Set([ANONYMOUS, EVERYONE]) };
  const groups = (accounts.bySid(user)?.groups ?? []).map(parseSid).filter((group) => group !== undefined);
  return { name: nameOrSid, user, sids: new Set([user, ...groups, EVERYONE, AUTHENTICATED_USERS, USERS]) };
}

function bareName(name: string): string {
  return name.slice(name.lastIndexOf("\\") + 1);
}

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
