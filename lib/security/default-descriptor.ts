/** What protects a server that nobody has said anything about, and a new security object. */
import { FULL_CONTROL } from "./access-mask.js";
import type { AccountDirectory } from "./accounts.js";
import { CONTAINER_INHERIT, INHERIT_ONLY, OBJECT_INHERIT } from "./security-descriptor.js";
import type { AccessEntry, SecurityDescriptor } from "./security-descriptor.js";
import { parseSid, type Sid } from "./sid.js";
import { ADMINISTRATORS, CREATOR_OWNER, SYSTEM, USERS } from "./well-known.js";

/** The flags of an entry that counts for a server and all that it has. */
export const INHERITED_BY_ALL = OBJECT_INHERIT | CONTAINER_INHERIT;

/** Full control for administrators, the system and the account of the process; nothing for anybody else. */
export function defaultDescriptor(accounts: AccountDirectory): SecurityDescriptor {
  const { owner, group } = emptyDescriptor(accounts);
  const fullControl = (sid: Sid, flags = INHERITED_BY_ALL): AccessEntry => {
    return { type: "allow", flags, mask: FULL_CONTROL, sid };
  };
  const entries = [...new Set([ADMINISTRATORS, SYSTEM, owner])].map((sid) => fullControl(sid));
  return { owner, group, entries: [...entries, fullControl(CREATOR_OWNER, INHERITED_BY_ALL | INHERIT_ONLY)] };
}

/** No entries: what belongs to the account of the process, and is nobody else's business. */
export function emptyDescriptor(accounts: AccountDirectory): SecurityDescriptor {
  const { sid, groups = [] } = accounts.process;
  const known = groups.map(parseSid).find((group) => group !== undefined);
  return { owner: parseSid(sid) ?? ADMINISTRATORS, group: known ?? USERS, entries: [] };
}
