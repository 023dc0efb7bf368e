import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { IMPL, type ComObject } from "../../lib/com/com-object.js";
import { vmAccessRights_Allowed, vmAccessRights_Denied } from "../../lib/generated/enumerations.js";
import { E_ACCESSDENIED } from "../../lib/generated/hresults.js";
import type { VirtualMachine } from "../../lib/model/virtual-machine.js";
import { DESCRIPTOR_KEY, type AccessRight, type ProtectedObject } from "../../lib/model/virtual-server-security.js";
import { FILE_MAPPING } from "../../lib/security/access-mask.js";
import { SYSTEM } from "../../lib/security/well-known.js";
import type { IVMAccessRights } from "../../typings/IVMAccessRights.js";
import type { IVMSecurity } from "../../typings/IVMSecurity.js";
import { comErrorOf } from "../support/com-error-of.js";
import { FOLDER } from "../support/server.js";
import { ADMIN, OPERATOR, OPERATORS, securedServer, type SecuredServer } from "./secured-server.js";

const EVERY_RIGHT: AccessRight[] = [
  "read",
  "write",
  "execute",
  "delete",
  "readPermissions",
  "changePermissions",
  "takeOwnership",
];

type Right = "ReadAccess" | "WriteAccess" | "ExecuteAccess" | "ChangePermissions" | "SpecialAccess";

function entryOf(security: IVMSecurity, account: string, type = vmAccessRights_Allowed): IVMAccessRights {
  return security.FindEntry(account, type) ?? security.AddEntry(account, type);
}

/** Gives an account rights on the server, as scripts do: by editing its security and assigning it back. */
function grant({ server }: SecuredServer, account: string, ...rights: Right[]): void {
  const security = server.Security;
  for (const right of rights) entryOf(security, account)[right] = true;
  server.Security = security;
}

function newMachine({ server }: SecuredServer, name = "web"): VirtualMachine {
  const machine = server.CreateVirtualMachine(name, FOLDER);
  return (machine as unknown as ComObject<VirtualMachine>)[IMPL];
}

/** What an account may do with the server, or with what it has. */
function rightsOf({ model }: SecuredServer, account: string, object?: ProtectedObject): AccessRight[] {
  return model.impersonate(account, () =>
    EVERY_RIGHT.filter((right) => {
      try {
        model.requireAccess(right, object);
        return true;
      } catch (error) {
        expect(error).to.be.instanceOf(ComError).with.property("hresult", E_ACCESSDENIED);
        return false;
      }
    }),
  );
}

/** Gives a machine a descriptor of its own, in which an account may execute and nobody else may do anything. */
function protect(secured: SecuredServer, machine: VirtualMachine, account: string): void {
  const security = secured.server.Security;
  for (const entry of security.AccessRights) security.RemoveEntry(entry);
  security.AddEntry(account, vmAccessRights_Allowed).ExecuteAccess = true;
  machine.changeSetting(DESCRIPTOR_KEY, security._ToSecurityDescriptor(FILE_MAPPING).securityDescriptor);
}

describe("What protects a server", () => {
  it("lets the account of the process do everything, with the server and what it has", () => {
    const secured = securedServer();
    expect(rightsOf(secured, ADMIN)).to.deep.equal(EVERY_RIGHT);
    expect(rightsOf(secured, ADMIN, newMachine(secured))).to.deep.equal(EVERY_RIGHT);
    secured.model.requireAccess("execute");
  });

  it("lets the administrators and the system do everything, and nobody else anything", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    for (const account of ["Administrators", "NT AUTHORITY\\SYSTEM"]) {
      expect(rightsOf(secured, account), account).to.deep.equal(EVERY_RIGHT);
      expect(rightsOf(secured, account, machine), account).to.deep.equal(EVERY_RIGHT);
    }
    for (const account of [OPERATOR, "CONTOSO\\unheard-of", "S-1-5-21-9-9-9-9"]) {
      expect(rightsOf(secured, account), account).to.deep.equal([]);
      expect(rightsOf(secured, account, machine), account).to.deep.equal([]);
    }
  });

  it("names the account, the right and the object that it refuses", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    const refused = (): unknown =>
      secured.model.impersonate(OPERATOR, () => secured.model.requireAccess("execute", machine));
    expect(comErrorOf(refused).message).to.equal(
      "The account 'CONTOSO\\operator' does not have execute access to 'web'.",
    );
  });

  it("lets an account do what it or a group of its is allowed, also with what the server has", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    grant(secured, OPERATORS, "ExecuteAccess");
    expect(rightsOf(secured, OPERATOR)).to.deep.equal(["execute", "readPermissions"]);
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal(["execute", "readPermissions"]);
    grant(secured, "Everyone", "ReadAccess");
    expect(rightsOf(secured, OPERATOR, machine)).to.include("read");
    expect(rightsOf(secured, "CONTOSO\\unheard-of", machine)).to.deep.equal(["read", "readPermissions"]);
  });

  it("denies what is denied, whatever is allowed", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    grant(secured, OPERATOR, "ReadAccess", "WriteAccess", "ExecuteAccess");
    const security = secured.server.Security;
    entryOf(security, OPERATORS, vmAccessRights_Denied).WriteAccess = true;
    secured.server.Security = security;
    expect(rightsOf(secured, OPERATOR)).to.deep.equal(["read", "execute"]);
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal(["read", "execute"]);
  });

  it("counts for the server only where an entry is not inherited, and for its objects only where it is inherit-only", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    const security = secured.server.Security;
    const server = security.AddEntry(OPERATOR, vmAccessRights_Allowed);
    server.ReadAccess = true;
    server.Flags = 0;
    const objects = security.AddEntry(OPERATORS, vmAccessRights_Allowed);
    objects.ExecuteAccess = true;
    objects.Flags = 0x09;
    secured.server.Security = security;
    expect(rightsOf(secured, OPERATOR)).to.deep.equal(["read", "readPermissions"]);
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal(["execute", "readPermissions"]);
  });

  it("stays what it was when a broken descriptor is in the options: nobody gets in by it", () => {
    for (const broken of [new Uint8Array([1, 2, 3]), "Everyone", 5, false]) {
      const secured = securedServer();
      secured.model.options.setValue(DESCRIPTOR_KEY, broken);
      expect(rightsOf(secured, OPERATOR)).to.deep.equal([]);
      expect(rightsOf(secured, ADMIN)).to.deep.equal(EVERY_RIGHT);
    }
  });
});

describe("IVMVirtualServer.Security", () => {
  it("is a copy: what is not assigned back has no effect", () => {
    const secured = securedServer();
    secured.server.Security.AddEntry(OPERATOR, vmAccessRights_Allowed).ExecuteAccess = true;
    expect(secured.server.Security.FindEntry(OPERATOR, vmAccessRights_Allowed)).to.equal(null);
    expect(rightsOf(secured, OPERATOR)).to.deep.equal([]);
  });

  it("reads as it was put, on another object and after a restart", () => {
    const secured = securedServer();
    const security = secured.server.Security;
    const entry = security.AddEntry(OPERATOR, vmAccessRights_Denied);
    entry.ReadAccess = true;
    entry.Flags = 2;
    security.OwnerName = "Administrators";
    security.GroupName = OPERATORS;
    secured.server.Security = security;
    for (const server of [secured.server, securedServer(secured.files).server]) {
      const read = server.Security;
      expect([read.OwnerName, read.GroupName]).to.deep.equal(["BUILTIN\\Administrators", OPERATORS]);
      expect(read.AccessRights.Count).to.equal(5);
      const found = read.FindEntry(OPERATOR, vmAccessRights_Denied);
      expect([found?.ReadAccess, found?.ReadPermissions, found?.WriteAccess, found?.Flags]).to.deep.equal([
        true,
        false,
        false,
        2,
      ]);
    }
  });

  it("may be put by who may change permissions", () => {
    const secured = securedServer();
    const put = (): void =>
      secured.model.impersonate(OPERATOR, () => {
        const security = secured.server.Security;
        secured.server.Security = security;
      });
    expect(comErrorOf(put).code).to.equal("E_ACCESSDENIED");
    grant(secured, OPERATOR, "ChangePermissions");
    put();
  });

  it("gets another owner only from who may take ownership", () => {
    const secured = securedServer();
    const take = (): void =>
      secured.model.impersonate(OPERATOR, () => {
        const security = secured.server.Security;
        security.OwnerName = OPERATOR;
        secured.server.Security = security;
      });
    grant(secured, OPERATOR, "ChangePermissions");
    expect(comErrorOf(take).message).to.contain("ownership");
    grant(secured, OPERATOR, "SpecialAccess");
    take();
    expect(secured.server.Security.OwnerName).to.equal(OPERATOR);
  });

  it("does not lock out the owner", () => {
    const secured = securedServer();
    const security = secured.server.Security;
    for (const entry of security.AccessRights) security.RemoveEntry(entry);
    secured.server.Security = security;
    expect(rightsOf(secured, ADMIN)).to.deep.equal(["readPermissions", "changePermissions"]);
    grant(secured, ADMIN, "ExecuteAccess");
    expect(rightsOf(secured, ADMIN)).to.include("execute");
  });

  it("is E_FAIL, and unchanged, when it cannot be stored", () => {
    const secured = securedServer();
    secured.files.failure = new Error("the folder is gone");
    const error = comErrorOf(() => grant(secured, OPERATOR, "ExecuteAccess"));
    expect([error.code, error.source]).to.deep.equal(["E_FAIL", "IVMVirtualServer.Security"]);
    expect(error.message).to.contain("the folder is gone");
    expect(rightsOf(secured, OPERATOR)).to.deep.equal([]);
  });

  it("is E_POINTER when there is none", () => {
    expect(comErrorOf(() => (securedServer().server.Security = null as never)).code).to.equal("E_POINTER");
  });

  it("tells what the caller may do, as it has been edited so far", () => {
    const { server, model } = securedServer();
    const security = server.Security;
    expect(security.CurrentUserAccessRights.Name).to.equal(ADMIN);
    expect(security.CurrentUserAccessRights._GetAccessMask(FILE_MAPPING)).to.equal(FILE_MAPPING.GenericAll);
    security.AddEntry(OPERATORS, vmAccessRights_Allowed).ExecuteAccess = true;
    model.impersonate(OPERATOR, () => {
      const rights = security.CurrentUserAccessRights;
      expect([rights.Name, rights.ExecuteAccess, rights.ReadAccess]).to.deep.equal([OPERATOR, true, false]);
    });
  });
});

describe("What protects a machine", () => {
  it("is what it inherits from the server, marked as inherited", () => {
    const secured = securedServer();
    newMachine(secured);
    const security = secured.model.securityOf(newMachine(secured, "other"));
    expect(security.OwnerName).to.equal(ADMIN);
    expect(security.AccessRights.snapshot().map(({ Flags }) => Flags)).to.deep.equal([0x10, 0x10, 0x10, 0x10]);
    expect(security.FindEntry("CREATOR OWNER", vmAccessRights_Allowed)).to.equal(null);
  });

  it("is a descriptor in its configuration, if it has one", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    const other = newMachine(secured, "other");
    protect(secured, machine, OPERATOR);
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal(["execute", "readPermissions"]);
    expect(rightsOf(secured, "Administrators", machine)).to.deep.equal([]);
    expect(rightsOf(secured, OPERATOR, other)).to.deep.equal([]);
    expect(rightsOf(secured, OPERATOR)).to.deep.equal([]);
    const [entry] = secured.model.securityOf(machine).AccessRights.snapshot();
    expect([entry?.Name, entry?.ExecuteAccess]).to.deep.equal([OPERATOR, true]);
  });

  it("changes with its configuration", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal([]);
    protect(secured, machine, OPERATOR);
    expect(rightsOf(secured, OPERATOR, machine)).to.include("execute");
    machine.changeConfiguration((configuration) => configuration.remove(DESCRIPTOR_KEY));
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal([]);
  });

  it("outlives the server", () => {
    const secured = securedServer();
    protect(secured, newMachine(secured), OPERATOR);
    const after = securedServer(secured.files);
    expect(rightsOf(after, OPERATOR, after.model.machines()[0])).to.include("execute");
  });

  it("lets in those whom a new server lets in, when the descriptor is broken", () => {
    const secured = securedServer();
    const machine = newMachine(secured);
    grant(secured, OPERATOR, "ExecuteAccess");
    machine.changeSetting(DESCRIPTOR_KEY, new Uint8Array(100));
    expect(rightsOf(secured, OPERATOR, machine)).to.deep.equal([]);
    expect(rightsOf(secured, ADMIN, machine)).to.deep.equal(EVERY_RIGHT);
  });

  it("is looked for again when the configuration could not be read", () => {
    const secured = securedServer();
    let broken = true;
    const object: ProtectedObject = {
      displayName: "lan",
      setting: () => {
        if (broken) throw new ComError(E_ACCESSDENIED);
        return undefined;
      },
    };
    grant(secured, OPERATOR, "ExecuteAccess");
    expect(rightsOf(secured, OPERATOR, object)).to.deep.equal([]);
    broken = false;
    expect(rightsOf(secured, OPERATOR, object)).to.include("execute");
  });

  it("is E_OUTOFMEMORY when more is inherited than a descriptor holds", () => {
    const secured = securedServer();
    const security = secured.server.Security;
    // An entry that stands for the owner takes 20 bytes, that of this owner 76.
    security.OwnerSid = `S-1-5${"-21".repeat(15)}`;
    for (let i = 0; i < 860; i++) security.AddEntry(`S-1-5${"-21".repeat(14)}-${i}`, vmAccessRights_Allowed);
    security.AddEntry("SYSTEM", vmAccessRights_Denied);
    secured.server.Security = security;
    expect(comErrorOf(() => secured.model.securityOf(newMachine(secured))).code).to.equal("E_OUTOFMEMORY");
    expect(comErrorOf(() => secured.model.securityOf()).code).to.equal("E_OUTOFMEMORY");
  });
});

describe("impersonate", () => {
  it("lets a call be another account's, also when it fails, and one within another", () => {
    const { model } = securedServer();
    const caller = (): string => model.Security.CurrentUserAccessRights.Name;
    model.impersonate(OPERATOR, () => {
      expect(caller()).to.equal(OPERATOR);
      expect(() => model.impersonate("SYSTEM", () => expect.fail(caller()))).to.throw("NT AUTHORITY\\SYSTEM");
      expect(caller()).to.equal(OPERATOR);
    });
    expect(caller()).to.equal(ADMIN);
  });

  it("returns what the call returns", () => {
    expect(securedServer().model.impersonate(SYSTEM, () => 5)).to.equal(5);
  });
});

describe("knowsAccount", () => {
  it("says whether there is an account, by name or SID", () => {
    const { model } = securedServer();
    expect(
      ["operator", "CONTOSO\\ADMIN", "S-1-5-18", "nobody", ""].map((name) => model.knowsAccount(name)),
    ).to.deep.equal([true, true, true, false, false]);
  });
});
