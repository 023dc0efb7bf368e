/** Security descriptors in the self-relative binary form of Windows, byte by byte as it lays them out. */
import {
  ACL_HEADER_BYTES,
  ENTRY_HEADER_BYTES,
  INHERITANCE_FLAGS,
  aclLength,
  type AccessEntry,
  type AccessType,
  type SecurityDescriptor,
} from "./security-descriptor.js";
import { readSid, sidLength, writeSid, type Sid } from "./sid.js";

const HEADER_BYTES = 20;
const SE_DACL_PRESENT = 0x0004;
const SE_SELF_RELATIVE = 0x8000;
const ACL_REVISION = 2;
/** Lists with entries for parts of objects have it; entries of the two kinds known here are the same in both. */
const ACL_REVISION_DS = 4;
const ACCESS_ALLOWED = 0;
const ACCESS_DENIED = 1;

/** Bytes that are no security descriptor, or one of a kind that is not known here. */
export class DescriptorFormatError extends Error {
  override readonly name = "DescriptorFormatError";
}

/** The header, then the access control list, the owner, the group. */
export function descriptorToBytes(descriptor: SecurityDescriptor): Uint8Array {
  const { owner, group, entries } = descriptor;
  const ownerAt = HEADER_BYTES + aclLength(entries);
  const groupAt = ownerAt + sidLength(owner);
  const bytes = new Uint8Array(groupAt + sidLength(group));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint16(2, SE_SELF_RELATIVE | SE_DACL_PRESENT, true);
  view.setUint32(4, ownerAt, true);
  view.setUint32(8, groupAt, true);
  view.setUint32(16, HEADER_BYTES, true);
  writeAcl(entries, view, HEADER_BYTES);
  writeSid(owner, view, ownerAt);
  writeSid(group, view, groupAt);
  return bytes;
}

/**
 * Reads what Windows or `descriptorToBytes` has written. Auditing (a system list) is left out of account.
 * @throws DescriptorFormatError for everything else; also without a list, which on Windows would let everybody do everything
 */
export function descriptorFromBytes(bytes: Uint8Array): SecurityDescriptor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_BYTES) throw new DescriptorFormatError("It is too short.");
  if (view.getUint8(0) !== 1) throw new DescriptorFormatError(`Its revision is ${view.getUint8(0)}, not 1.`);
  const control = view.getUint16(2, true);
  if ((control & SE_SELF_RELATIVE) === 0) throw new DescriptorFormatError("It is not self-relative.");
  const aclAt = view.getUint32(16, true);
  if ((control & SE_DACL_PRESENT) === 0 || aclAt === 0)
    throw new DescriptorFormatError("It has no access control list.");
  return {
    owner: accountAt(view, 4, "owner"),
    group: accountAt(view, 8, "group"),
    entries: readAcl(view, aclAt),
  };
}

function accountAt(view: DataView, field: number, what: string): Sid {
  const offset = view.getUint32(field, true);
  const sid = offset < HEADER_BYTES ? undefined : readSid(view, offset, view.byteLength);
  if (sid === undefined) throw new DescriptorFormatError(`It has no valid ${what}.`);
  return sid;
}

function writeAcl(entries: readonly AccessEntry[], view: DataView, start: number): void {
  view.setUint8(start, ACL_REVISION);
  view.setUint16(start + 2, aclLength(entries), true);
  view.setUint16(start + 4, entries.length, true);
  let offset = start + ACL_HEADER_BYTES;
  for (const { type, flags, mask, sid } of entries) {
    view.setUint8(offset, type === "allow" ? ACCESS_ALLOWED : ACCESS_DENIED);
    view.setUint8(offset + 1, flags);
    view.setUint16(offset + 2, ENTRY_HEADER_BYTES + sidLength(sid), true);
    view.setUint32(offset + 4, mask, true);
    offset = writeSid(sid, view, offset + ENTRY_HEADER_BYTES);
  }
}

function readAcl(view: DataView, start: number): AccessEntry[] {
  if (start < HEADER_BYTES || start + ACL_HEADER_BYTES > view.byteLength) {
    throw new DescriptorFormatError("Its access control list is out of its bounds.");
  }
  const revision = view.getUint8(start);
  if (revision !== ACL_REVISION && revision !== ACL_REVISION_DS) {
    throw new DescriptorFormatError(`Its access control list has the revision ${revision}.`);
  }
  const end = start + view.getUint16(start + 2, true);
  if (end > view.byteLength) throw new DescriptorFormatError("Its access control list is cut off.");
  const entries: AccessEntry[] = [];
  let offset = start + ACL_HEADER_BYTES;
  for (let left = view.getUint16(start + 4, true); left > 0; left--) {
    const length = offset + ENTRY_HEADER_BYTES > end ? 0 : view.getUint16(offset + 2, true);
    if (length < ENTRY_HEADER_BYTES || offset + length > end) {
      throw new DescriptorFormatError(`Entry ${entries.length + 1} of its access control list is cut off.`);
    }
    entries.push(readEntry(view, offset, offset + length, entries.length + 1));
    offset += length;
  }
  return entries;
}

function readEntry(view: DataView, offset: number, end: number, number: number): AccessEntry {
  const sid = readSid(view, offset + ENTRY_HEADER_BYTES, end);
  const type = typeOf(view.getUint8(offset));
  const flags = view.getUint8(offset + 1);
  if (type === undefined || sid === undefined || (flags & ~INHERITANCE_FLAGS) !== 0) {
    // To pass over one that denies something would be to allow it.
    throw new DescriptorFormatError(`Entry ${number} of its access control list is of an unknown kind.`);
  }
  return { type, flags, mask: view.getUint32(offset + 4, true), sid };
}

function typeOf(type: number): AccessType | undefined {
  if (type === ACCESS_ALLOWED) return "allow";
  return type === ACCESS_DENIED ? "deny" : undefined;
}
