/** Who may do what: the access check of Windows. */
import { FILE_MAPPING, READ_CONTROL, WRITE_DAC, includes, mapGenericRights, unsigned } from "./access-mask.js";
import { INHERIT_ONLY, type AccessEntry, type SecurityDescriptor } from "./security-descriptor.js";
import type { Sid } from "./sid.js";

/** Someone who calls, as far as rights go. */
export interface Token {
  /** How the account is called in sentences. */
  readonly name: string;
  readonly user: Sid;
  /** The account itself, and every group that it is in. */
  readonly sids: ReadonlySet<Sid>;
}

/** An owner can always read and change who may do what: nobody is locked out of what is theirs. */
const OWNERS_RIGHTS = READ_CONTROL | WRITE_DAC;

/** Whether all of the wanted rights are allowed before any of them is denied, in the order of the list. */
export function isAllowed({ owner, entries }: SecurityDescriptor, token: Token, wanted: number): boolean {
  let missing = wanted & ~(token.sids.has(owner) ? OWNERS_RIGHTS : 0);
  for (const entry of entries) {
    if (missing === 0) break;
    if (!concerns(entry, token)) continue;
    const mask = mapGenericRights(entry.mask, FILE_MAPPING);
    if (entry.type === "allow") missing &= ~mask;
    else if ((missing & mask) !== 0) return false;
  }
  return missing === 0;
}

/** Every right that a check would find allowed, each for itself. */
export function allowedRights({ owner, entries }: SecurityDescriptor, token: Token): number {
  let allowed = token.sids.has(owner) ? OWNERS_RIGHTS : 0;
  let denied = 0;
  for (const entry of entries) {
    if (!concerns(entry, token)) continue;
    const mask = mapGenericRights(entry.mask, FILE_MAPPING);
    if (entry.type === "allow") allowed |= mask & ~denied;
    else denied |= mask & ~allowed;
  }
  return unsigned(allowed);
}

function concerns({ flags, sid }: AccessEntry, token: Token): boolean {
  return !includes(flags, INHERIT_ONLY) && token.sids.has(sid);
}
