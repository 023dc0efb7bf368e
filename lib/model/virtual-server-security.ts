import { ComError } from "../com/com-error.js";
import type { PreferenceValue } from "../files/preference-value.js";
import { E_ACCESSDENIED, E_FAIL, E_POINTER } from "../generated/hresults.js";
import { VMSecurityImplementation } from "../generated/implementations.js";
import { isAllowed, type Token } from "../security/access-check.js";
import { DELETE, FILE_EXECUTE, FILE_READ_DATA, FILE_WRITE_DATA } from "../security/access-mask.js";
import { READ_CONTROL, WRITE_DAC, WRITE_OWNER } from "../security/access-mask.js";
import { sidOfNameOrSid, tokenOf, type AccountDirectory } from "../security/accounts.js";
import { defaultDescriptor } from "../security/default-descriptor.js";
import { DescriptorFormatError, descriptorFromBytes, descriptorToBytes } from "../security/descriptor-bytes.js";
import { hostAccounts } from "../security/host-accounts.js";
import { inheritedDescriptor } from "../security/inheritance.js";
import type { SecurityDescriptor } from "../security/security-descriptor.js";
import { Security } from "./security.js";
import { VirtualServerCore, type VirtualServerParts } from "./virtual-server-core.js";

/** Where a server's options, a machine's configuration and a network's keep their descriptor. */
export const DESCRIPTOR_KEY = "settings/security/descriptor";

/** A right that a member asks for; each is one bit of a file's access mask. */
const RIGHTS = {
  read: { mask: FILE_READ_DATA, title: "read access" },
  write: { mask: FILE_WRITE_DATA, title: "write access" },
  execute: { mask: FILE_EXECUTE, title: "execute access" },
  delete: { mask: DELETE, title: "delete access" },
  readPermissions: { mask: READ_CONTROL, title: "the right to read permissions" },
  changePermissions: { mask: WRITE_DAC, title: "the right to change permissions" },
  takeOwnership: { mask: WRITE_OWNER, title: "the right to take ownership" },
} as const;

export type AccessRight = keyof typeof RIGHTS;

/** What may have a descriptor of its own: a machine, a network. */
export interface ProtectedObject {
  /** For the sentence of a refusal. */
  readonly displayName: string;
  /** A value of its configuration, undefined if it has none. */
  setting(keyPath: string): PreferenceValue | undefined;
}

/** Who calls. */
interface Caller {
  /** Undefined for the account of the process. */
  readonly account: string | undefined;
  /** Made when it is first asked for, and then kept: whoever joins a group has to log on again. */
  token: Token | undefined;
}

/** The server's descriptor. */
interface StoredDescriptor {
  readonly own: SecurityDescriptor;
  /** What its objects inherit. */
  readonly inherited: SecurityDescriptor;
  /** Of the options that it was read from. */
  readonly revision: number;
}

/** IVMVirtualServer: who may do what. */
export abstract class VirtualServerSecurity extends VirtualServerCore {
  readonly #accounts: AccountDirectory;
  #caller: Caller;
  #isService = false;
  #stored: StoredDescriptor | undefined;
  /** What objects have of their own, as far as somebody has asked; null for nothing. */
  readonly #own = new WeakMap<ProtectedObject, SecurityDescriptor | null>();

  constructor(parts: VirtualServerParts) {
    super(parts);
    this.#accounts = parts.accounts ?? hostAccounts();
    this.#caller = { account: parts.caller, token: undefined };
  }

  // --- IVMVirtualServer

  override get Security(): Security {
    return this.#copyOf(this.#ownDescriptor());
  }

  override set Security(security: VMSecurityImplementation | null) {
    if (!(security instanceof Security)) throw new ComError(E_POINTER, "There is no security object given.");
    this.requireAccess("changePermissions");
    const wanted = security.descriptor;
    const present = this.#ownDescriptor();
    if (wanted.owner !== present.owner || wanted.group !== present.group) this.requireAccess("takeOwnership");
    try {
      this.options.setValue(DESCRIPTOR_KEY, descriptorToBytes(wanted));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ComError(E_FAIL, `The security attributes could not be applied: ${reason}`, { cause });
    }
  }

  // --- for the rest of the model

  /**
   * Lets the call go on only if the caller has a right.
   * @param object what is to be used: a machine, a network; the server itself if left out
   * @throws ComError E_ACCESSDENIED
   */
  requireAccess(right: AccessRight, object?: ProtectedObject): void {
    if (this.#isService) return;
    const descriptor = object === undefined ? this.#ownDescriptor() : this.#descriptorOf(object);
    const { mask, title } = RIGHTS[right];
    const token = this.#token();
    if (isAllowed(descriptor, token, mask)) return;
    const what = object === undefined ? "the server" : `'${object.displayName}'`;
    throw new ComError(E_ACCESSDENIED, `The account '${token.name}' does not have ${title} to ${what}.`);
  }

  /**
   * A copy of what protects an object, as its Security property hands it out.
   * @param object a machine, a network; left out for what has nothing of its own: it inherits from the server
   * @throws ComError E_OUTOFMEMORY if it inherits more than a descriptor has room for
   */
  securityOf(object?: ProtectedObject): Security {
    return this.#copyOf(object === undefined ? this.#storedDescriptor().inherited : this.#descriptorOf(object));
  }

  /** What an object's file says about it has changed. */
  securityChanged(object: ProtectedObject): void {
    this.#own.delete(object);
  }

  /** Makes a call as another account: "DOMAIN\name" or a SID. One that nobody knows has the rights of everyone. */
  impersonate<T>(account: string, call: () => T): T {
    const before = this.#caller;
    this.#caller = { account, token: undefined };
    try {
      return call();
    } finally {
      this.#caller = before;
    }
  }

  /** Makes a call on behalf of the service itself, which may do everything: not whoever is calling just now. */
  asService<T>(call: () => T): T {
    const before = this.#isService;
    this.#isService = true;
    try {
      return call();
    } finally {
      this.#isService = before;
    }
  }

  /** Whether there is such an account. */
  knowsAccount(nameOrSid: string): boolean {
    return sidOfNameOrSid(this.#accounts, nameOrSid) !== undefined;
  }

  #token(): Token {
    return (this.#caller.token ??= this.#logOn(this.#caller.account));
  }

  #logOn(account: string | undefined): Token {
    const { process } = this.#accounts;
    if (account !== undefined) return tokenOf(this.#accounts, account);
    return { ...tokenOf(this.#accounts, process.sid), name: process.name };
  }

  #copyOf(descriptor: SecurityDescriptor): Security {
    return new Security({ accounts: this.#accounts, descriptor, caller: () => this.#token() });
  }

  #ownDescriptor(): SecurityDescriptor {
    return this.#storedDescriptor().own;
  }

  #storedDescriptor(): StoredDescriptor {
    const { options } = this;
    if (this.#stored?.revision === options.revision) return this.#stored;
    const value = readableOrNull(() => options.findValue(DESCRIPTOR_KEY));
    const own = this.#parse(value) ?? defaultDescriptor(this.#accounts);
    return (this.#stored = { own, inherited: inheritedDescriptor(own), revision: options.revision });
  }

  #descriptorOf(object: ProtectedObject): SecurityDescriptor {
    let own = this.#own.get(object);
    if (own === undefined) {
      const stored = readableOrNull(() => object.setting(DESCRIPTOR_KEY));
      own = this.#parse(stored);
      // A file that cannot be read now may be readable the next time.
      if (stored !== null) this.#own.set(object, own);
    }
    return own ?? this.#storedDescriptor().inherited;
  }

  /** A stored descriptor, null if there is none. One that is broken lets in only those whom the default lets in. */
  #parse(stored: PreferenceValue | undefined | null): SecurityDescriptor | null {
    if (stored === undefined) return null;
    try {
      if (stored instanceof Uint8Array) return descriptorFromBytes(stored);
    } catch (error) {
      if (!(error instanceof DescriptorFormatError)) throw error;
    }
    return defaultDescriptor(this.#accounts);
  }
}

/** A value of a file; null if the file or the value cannot be read, which whoever calls for it will hear. */
function readableOrNull(read: () => PreferenceValue | undefined): PreferenceValue | undefined | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ComError) return null;
    throw error;
  }
}
