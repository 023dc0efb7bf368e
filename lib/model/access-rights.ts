import { ComError } from "../com/com-error.js";
import { toUlong } from "../com/convert.js";
import { E_INVALIDARG, E_POINTER } from "../generated/hresults.js";
import { vmAccessRights_Allowed, vmAccessRights_Denied, type VMAccessRightsType } from "../generated/enumerations.js";
import { VMAccessRightsImplementation } from "../generated/implementations.js";
import {
  DELETE,
  GENERIC_EXECUTE,
  GENERIC_READ,
  GENERIC_WRITE,
  NAMED_RIGHTS,
  READ_CONTROL,
  SPECIAL_RIGHTS,
  WRITE_DAC,
  includes,
  mapGenericRights,
  unmapFileRights,
  unsigned,
} from "../security/access-mask.js";
import { nameOfSid, sidOfNameOrSid, type AccountDirectory } from "../security/accounts.js";
import { INHERITANCE_FLAGS, type AccessEntry } from "../security/security-descriptor.js";
import { parseSid, type Sid } from "../security/sid.js";
import type { GENERIC_MAPPING } from "../../typings/com.js";

/** An entry of an access control list while it is being edited. */
export class AccessRights extends VMAccessRightsImplementation {
  readonly #accounts: AccountDirectory;
  #sid: Sid;
  #type: VMAccessRightsType;
  #flags: number;
  /** Generic rights, rights with a name, and what is left over. */
  #mask: number;
  /** What is left over, while SpecialAccess is false. */
  #withheld = SPECIAL_RIGHTS;

  constructor(accounts: AccountDirectory, entry: AccessEntry) {
    super();
    this.#accounts = accounts;
    this.#sid = entry.sid;
    this.#type = entry.type === "allow" ? vmAccessRights_Allowed : vmAccessRights_Denied;
    this.#flags = entry.flags;
    this.#mask = unmapFileRights(entry.mask);
  }

  /** The entry as it is now. */
  get entry(): AccessEntry {
    const type = this.#type === vmAccessRights_Allowed ? "allow" : "deny";
    return { type, flags: this.#flags, mask: this.#mask, sid: this.#sid };
  }

  override get Name(): string {
    return nameOfSid(this.#accounts, this.#sid);
  }

  override set Name(name: string | null) {
    this.#sid = accountNamed(this.#accounts, name);
  }

  override get Sid(): string {
    return this.#sid;
  }

  override set Sid(sid: string | null) {
    this.#sid = checkedSid(sid);
  }

  override get Type(): VMAccessRightsType {
    return this.#type;
  }

  override set Type(type: VMAccessRightsType) {
    this.#type = checkedType(type);
  }

  override get Flags(): number {
    return this.#flags;
  }

  override set Flags(flags: number) {
    if ((flags & ~INHERITANCE_FLAGS) !== 0) {
      throw new ComError(E_INVALIDARG, `Flags are inheritance flags, of 0 to ${INHERITANCE_FLAGS}.`);
    }
    this.#flags = flags;
  }

  override get WriteAccess(): boolean {
    return includes(this.#mask, GENERIC_WRITE);
  }

  override set WriteAccess(access: boolean) {
    this.#change(GENERIC_WRITE, access);
  }

  override get ReadAccess(): boolean {
    return includes(this.#mask, GENERIC_READ);
  }

  override set ReadAccess(access: boolean) {
    this.#change(GENERIC_READ, access);
  }

  override get ExecuteAccess(): boolean {
    return includes(this.#mask, GENERIC_EXECUTE);
  }

  override set ExecuteAccess(access: boolean) {
    this.#change(GENERIC_EXECUTE, access);
  }

  override get DeleteAccess(): boolean {
    return includes(this.#mask, DELETE);
  }

  override set DeleteAccess(access: boolean) {
    this.#change(DELETE, access);
  }

  override get ReadPermissions(): boolean {
    return includes(this.#mask, READ_CONTROL);
  }

  override set ReadPermissions(access: boolean) {
    this.#change(READ_CONTROL, access);
  }

  override get ChangePermissions(): boolean {
    return includes(this.#mask, WRITE_DAC);
  }

  override set ChangePermissions(access: boolean) {
    this.#change(WRITE_DAC, access);
  }

  override get SpecialAccess(): boolean {
    return this.#special !== 0;
  }

  /** Taken away and given back, the special rights are what they were; there is no way to choose them. */
  override set SpecialAccess(access: boolean) {
    if (access === this.SpecialAccess) return;
    if (!access) this.#withheld = this.#special;
    this.#change(this.#withheld, access);
  }

  override _GetAccessMask(genericMapping: GENERIC_MAPPING): number {
    return mapGenericRights(this.#mask, checkedMapping(genericMapping));
  }

  get #special(): number {
    return unsigned(this.#mask & ~NAMED_RIGHTS);
  }

  #change(rights: number, access: boolean): void {
    this.#mask = unsigned(access ? this.#mask | rights : this.#mask & ~rights);
  }
}

/** @throws ComError E_INVALIDARG */
export function checkedType(type: VMAccessRightsType): VMAccessRightsType {
  if (type === vmAccessRights_Allowed || type === vmAccessRights_Denied) return type;
  throw new ComError(E_INVALIDARG, `${String(type)} is not a VMAccessRightsType: 0 allows, 1 denies.`);
}

/** What a script names an account with: its name, or its SID, which names read as that nobody knows. */
export function accountNamed(accounts: AccountDirectory, nameOrSid: string | null): Sid {
  if (nameOrSid === null) throw new ComError(E_POINTER, "There is no account named.");
  const sid = sidOfNameOrSid(accounts, nameOrSid);
  if (sid === undefined) throw new ComError(E_INVALIDARG, `There is no account '${nameOrSid}'.`);
  return sid;
}

/** @throws ComError E_POINTER, E_INVALIDARG */
export function checkedSid(text: string | null): Sid {
  if (text === null) throw new ComError(E_POINTER, "There is no security identifier given.");
  const sid = parseSid(text);
  if (sid === undefined) throw new ComError(E_INVALIDARG, `'${text}' is no security identifier, as S-1-5-32-544 is.`);
  return sid;
}

/** The fields of a structure as numbers; callers need not be TypeScript. */
export function checkedMapping({
  GenericRead,
  GenericWrite,
  GenericExecute,
  GenericAll,
}: GENERIC_MAPPING): GENERIC_MAPPING {
  return {
    GenericRead: toUlong(GenericRead),
    GenericWrite: toUlong(GenericWrite),
    GenericExecute: toUlong(GenericExecute),
    GenericAll: toUlong(GenericAll),
  };
}
