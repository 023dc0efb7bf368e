/** What protects an object: whose it is, and who may do what with it. */
import { sidLength, type Sid } from "./sid.js";

export type AccessType = "allow" | "deny";

/** An access control entry. */
export interface AccessEntry {
  readonly type: AccessType;
  /** How it is inherited: the bits below. */
  readonly flags: number;
  /** The rights; generic ones count as those of files. */
  readonly mask: number;
  readonly sid: Sid;
}

/** A value: whoever changes something makes another. */
export interface SecurityDescriptor {
  readonly owner: Sid;
  readonly group: Sid;
  /** The discretionary access control list, in the order in which it is gone through. */
  readonly entries: readonly AccessEntry[];
}

/** Files in the folder inherit the entry. */
export const OBJECT_INHERIT = 0x01;
/** Folders in the folder inherit the entry. */
export const CONTAINER_INHERIT = 0x02;
export const NO_PROPAGATE_INHERIT = 0x04;
/** The entry says nothing about the folder itself. */
export const INHERIT_ONLY = 0x08;
/** The entry has come from the folder. */
export const INHERITED = 0x10;
/** Every flag that an entry of a discretionary list may have. */
export const INHERITANCE_FLAGS = OBJECT_INHERIT | CONTAINER_INHERIT | NO_PROPAGATE_INHERIT | INHERIT_ONLY | INHERITED;

export const ACL_HEADER_BYTES = 8;
/** An entry's header and mask, before its SID. */
export const ENTRY_HEADER_BYTES = 8;
/** The size of a list is kept in 16 bits, and is a multiple of four. */
export const LONGEST_ACL = 0xfffc;

/** How many bytes the entries take as an access control list. */
export function aclLength(entries: readonly AccessEntry[]): number {
  return entries.reduce((sum, { sid }) => sum + ENTRY_HEADER_BYTES + sidLength(sid), ACL_HEADER_BYTES);
}

/** The order that Windows calls canonical: an object's own entries before inherited ones, and of each the denying first. */
export function inCanonicalOrder(entries: readonly AccessEntry[]): AccessEntry[] {
  const rank = ({ flags, type }: AccessEntry): number =>
    ((flags & INHERITED) === 0 ? 0 : 2) + (type === "deny" ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
