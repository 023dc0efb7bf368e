import { ComError } from "../com/com-error.js";
import { succeedWithFalse } from "../com/success-code.js";
import { E_OUTOFMEMORY, E_POINTER, VM_E_SECURITY_DUPLICATE_USER } from "../generated/hresults.js";
import { vmAccessRights_Allowed, type VMAccessRightsType } from "../generated/enumerations.js";
import { VMSecurityImplementation, type VMAccessRightsImplementation } from "../generated/implementations.js";
import { allowedRights, type Token } from "../security/access-check.js";
import { mapGenericRights } from "../security/access-mask.js";
import { nameOfSid, sidOfNameOrSid, tokenOf, type AccountDirectory } from "../security/accounts.js";
import { INHERITED_BY_ALL, emptyDescriptor } from "../security/default-descriptor.js";
import { descriptorToBytes } from "../security/descriptor-bytes.js";
import { hostAccounts } from "../security/host-accounts.js";
import { LONGEST_ACL, aclLength, inCanonicalOrder } from "../security/security-descriptor.js";
import type { AccessEntry, SecurityDescriptor } from "../security/security-descriptor.js";
import type { Sid } from "../security/sid.js";
import { AccessRights, accountNamed, checkedMapping, checkedSid, checkedType } from "./access-rights.js";
import { AccessRightsCollection } from "./access-rights-collection.js";
import type { GENERIC_MAPPING } from "../../typings/com.js";

/** What a security object is made of; without it, it belongs to the process's account and has no entries. */
export interface SecurityParts {
  readonly accounts: AccountDirectory;
  readonly descriptor: SecurityDescriptor;
  /** Who calls, at the moment. */
  readonly caller: () => Token;
}

/** A copy of what protects an object, to be edited and assigned back. */
export class Security extends VMSecurityImplementation {
  readonly #accounts: AccountDirectory;
  readonly #caller: () => Token;
  readonly #collection = new AccessRightsCollection(() => this.#entries);
  readonly #entries: AccessRights[];
  #owner: Sid;
  #group: Sid;

  /** @throws ComError E_OUTOFMEMORY if there are more entries than a descriptor has room for */
  constructor(parts: SecurityParts = partsOfNew()) {
    super();
    this.#accounts = parts.accounts;
    this.#caller = parts.caller;
    const { owner, group, entries } = withinBounds(parts.descriptor);
    this.#owner = owner;
    this.#group = group;
    this.#entries = entries.map((entry) => new AccessRights(this.#accounts, entry));
  }

  /** What it says now, in canonical order. @throws ComError E_OUTOFMEMORY if there are more entries than fit */
  get descriptor(): SecurityDescriptor {
    return withinBounds(this.#current());
  }

  override AddEntry(nameOrSid: string | null, type: VMAccessRightsType): AccessRights {
    const sid = accountNamed(this.#accounts, nameOrSid);
    if (this.#find(sid, checkedType(type)) !== undefined) {
      throw new ComError(VM_E_SECURITY_DUPLICATE_USER, `'${nameOrSid ?? ""}' has an entry of this type already.`);
    }
    const kind = type === vmAccessRights_Allowed ? "allow" : "deny";
    const added = new AccessRights(this.#accounts, { type: kind, flags: INHERITED_BY_ALL, mask: 0, sid });
    this.#entries.push(added);
    return added;
  }

  override FindEntry(nameOrSid: string | null, type: VMAccessRightsType): AccessRights | null {
    if (nameOrSid === null) throw new ComError(E_POINTER, "There is no account named.");
    // An account that nobody knows has no entry.
    const sid = sidOfNameOrSid(this.#accounts, nameOrSid);
    const found = this.#find(sid, checkedType(type));
    if (found === undefined) succeedWithFalse();
    return found ?? null;
  }

  override RemoveEntry(entryToDelete: VMAccessRightsImplementation | null): void {
    if (entryToDelete === null) throw new ComError(E_POINTER, "There is no entry given.");
    const index = this.#entries.findIndex((entry) => entry === entryToDelete);
    if (index < 0) return succeedWithFalse();
    this.#entries.splice(index, 1);
  }

  override _ToSecurityDescriptor(genericMapping: GENERIC_MAPPING): {
    securityDescriptorLength: number;
    securityDescriptor: Uint8Array;
  } {
    const mapping = checkedMapping(genericMapping);
    const { owner, group, entries } = this.descriptor;
    const mapped = entries.map((entry) => ({ ...entry, mask: mapGenericRights(entry.mask, mapping) }));
    const securityDescriptor = descriptorToBytes({ owner, group, entries: mapped });
    return { securityDescriptorLength: securityDescriptor.length, securityDescriptor };
  }

  override get OwnerName(): string {
    return nameOfSid(this.#accounts, this.#owner);
  }

  override set OwnerName(name: string | null) {
    this.#owner = accountNamed(this.#accounts, name);
  }

  override get OwnerSid(): string {
    return this.#owner;
  }

  override set OwnerSid(sid: string | null) {
    this.#owner = checkedSid(sid);
  }

  override get GroupName(): string {
    return nameOfSid(this.#accounts, this.#group);
  }

  override set GroupName(name: string | null) {
    this.#group = accountNamed(this.#accounts, name);
  }

  override get GroupSid(): string {
    return this.#group;
  }

  override set GroupSid(sid: string | null) {
    this.#group = checkedSid(sid);
  }

  override get AccessRights(): AccessRightsCollection {
    return this.#collection;
  }

  /** What the caller may do by what the object says now; made anew each time, and changing it changes nothing. */
  override get CurrentUserAccessRights(): AccessRights {
    const token = this.#caller();
    const mask = allowedRights(this.#current(), token);
    return new AccessRights(this.#accounts, { type: "allow", flags: 0, mask, sid: token.user });
  }

  #current(): SecurityDescriptor {
    const entries: AccessEntry[] = this.#entries.map(({ entry }) => entry);
    return { owner: this.#owner, group: this.#group, entries: inCanonicalOrder(entries) };
  }

  #find(sid: Sid | undefined, type: VMAccessRightsType): AccessRights | undefined {
    return this.#entries.find((entry) => entry.Sid === sid && entry.Type === type);
  }
}

/** An access control list has its size in 16 bits. */
function withinBounds(descriptor: SecurityDescriptor): SecurityDescriptor {
  const bytes = aclLength(descriptor.entries);
  if (bytes <= LONGEST_ACL) return descriptor;
  const message = `The entries take ${bytes} bytes; an access control list has room for ${LONGEST_ACL}.`;
  throw new ComError(E_OUTOFMEMORY, message);
}

function partsOfNew(): SecurityParts {
  const accounts = hostAccounts();
  const caller = (): Token => tokenOf(accounts, accounts.process.sid);
  return { accounts, descriptor: emptyDescriptor(accounts), caller };
}
