import { expect } from "chai";
import { call } from "../../lib/com/call.js";
import { createObject } from "../../lib/com/class-registry.js";
import { wrap } from "../../lib/com/com-object.js";
import { vmAccessRights_Allowed, vmAccessRights_Denied } from "../../lib/generated/enumerations.js";
import "../../lib/index.js";
import { Security } from "../../lib/model/security.js";
import { FILE_MAPPING } from "../../lib/security/access-mask.js";
import { tokenOf } from "../../lib/security/accounts.js";
import { descriptorFromBytes } from "../../lib/security/descriptor-bytes.js";
import { EVERYONE, SYSTEM } from "../../lib/security/well-known.js";
import type { IVMAccessRights } from "../../typings/IVMAccessRights.js";
import type { IVMSecurity } from "../../typings/IVMSecurity.js";
import { comErrorOf } from "../support/com-error-of.js";
import { ACCOUNTS } from "../security/secured-server.js";

const RIGHTS = [
  "ReadAccess",
  "WriteAccess",
  "ExecuteAccess",
  "DeleteAccess",
  "ReadPermissions",
  "ChangePermissions",
  "SpecialAccess",
] as const;

function newSecurity(): IVMSecurity {
  return wrap(new Security()) as unknown as IVMSecurity;
}

function newEntry(): IVMAccessRights {
  return newSecurity().AddEntry("Everyone", vmAccessRights_Allowed);
}

function codeOf(run: () => unknown): string {
  return comErrorOf(run).code;
}

describe("IVMSecurity", () => {
  it("belongs to the account of the process and has no entries when it is new", () => {
    const security = createObject("VirtualServer.VMSecurity") as IVMSecurity;
    expect(security.AccessRights.Count).to.equal(0);
    expect(security.OwnerName).to.equal(security.CurrentUserAccessRights.Name);
  });

  it("adds entries without rights, which a server's objects inherit", () => {
    const entry = newEntry();
    for (const right of RIGHTS) expect(entry[right], right).to.equal(false);
    expect(entry.Flags).to.equal(3);
    expect(entry.Name).to.equal("Everyone");
    expect(entry.Sid).to.equal("S-1-1-0");
  });

  it("has one entry for an account and a type, whichever way it is named", () => {
    const security = newSecurity();
    const allowed = security.AddEntry("builtin\\administrators", vmAccessRights_Allowed);
    const denied = security.AddEntry("S-1-5-32-544", vmAccessRights_Denied);
    expect(codeOf(() => security.AddEntry("Administrators", vmAccessRights_Allowed))).to.equal(
      "VM_E_SECURITY_DUPLICATE_USER",
    );
    expect(security.FindEntry("Administrators", vmAccessRights_Allowed)).to.equal(allowed);
    expect(security.FindEntry("ADMINISTRATORS", vmAccessRights_Denied)).to.equal(denied);
    expect([...security.AccessRights]).to.deep.equal([allowed, denied]);
  });

  it("finds nothing for an account that nobody knows", () => {
    expect(call(newSecurity(), "FindEntry", "NOWHERE\\nobody", vmAccessRights_Allowed)).to.deep.equal({
      hresult: 1,
      value: null,
    });
  });

  it("removes its own entries, once", () => {
    const security = newSecurity();
    const entry = security.AddEntry("Everyone", vmAccessRights_Allowed);
    expect(call(security, "RemoveEntry", newEntry()).hresult).to.equal(1);
    expect(call(security, "RemoveEntry", entry).hresult).to.equal(0);
    expect(call(security, "RemoveEntry", entry).hresult).to.equal(1);
    expect(security.AccessRights.Count).to.equal(0);
  });

  it("may lose its entries while they are enumerated", () => {
    const security = newSecurity();
    for (const name of ["Everyone", "Users", "Administrators"]) security.AddEntry(name, vmAccessRights_Allowed);
    for (const entry of security.AccessRights) security.RemoveEntry(entry);
    expect(security.AccessRights.Count).to.equal(0);
  });

  it("reads owner and group as they were put, by name and by SID", () => {
    const security = newSecurity();
    security.OwnerName = "administrators";
    security.GroupSid = "s-1-5-32-545";
    expect([security.OwnerName, security.OwnerSid]).to.deep.equal(["BUILTIN\\Administrators", "S-1-5-32-544"]);
    expect([security.GroupName, security.GroupSid]).to.deep.equal(["BUILTIN\\Users", "S-1-5-32-545"]);
    security.OwnerSid = "S-1-5-21-7-8-9-1";
    security.GroupName = security.OwnerName;
    expect(security.GroupName, "a SID where there is no name").to.equal("S-1-5-21-7-8-9-1");
  });

  it("refuses owners and groups that are none, and keeps what it had", () => {
    const security = newSecurity();
    const before = [security.OwnerSid, security.GroupSid];
    for (const name of ["OwnerName", "OwnerSid", "GroupName", "GroupSid"] as const) {
      for (const value of ["", "NOWHERE\\nobody"]) {
        expect(
          codeOf(() => (security[name] = value)),
          `${name} = '${value}'`,
        ).to.equal("E_INVALIDARG");
      }
      expect(
        codeOf(() => (security[name] = null as never)),
        name,
      ).to.equal("E_POINTER");
    }
    expect([security.OwnerSid, security.GroupSid]).to.deep.equal(before);
  });

  it("packs a descriptor in canonical order, with generic rights mapped", () => {
    const security = newSecurity();
    security.OwnerName = "SYSTEM";
    security.GroupName = "Users";
    security.AddEntry("Everyone", vmAccessRights_Allowed).ReadAccess = true;
    const denied = security.AddEntry("Guests", vmAccessRights_Denied);
    denied.ExecuteAccess = true;
    denied.DeleteAccess = true;
    denied.Flags = 0;
    const mapping = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 7 };
    const { securityDescriptor, securityDescriptorLength } = security._ToSecurityDescriptor(mapping);
    expect(securityDescriptorLength).to.equal(securityDescriptor.length);
    expect(descriptorFromBytes(securityDescriptor)).to.deep.equal({
      owner: "S-1-5-18",
      group: "S-1-5-32-545",
      entries: [
        { type: "deny", flags: 0, mask: 0x0001_0004, sid: "S-1-5-32-546" },
        { type: "allow", flags: 3, mask: 1, sid: "S-1-1-0" },
      ],
    });
  });

  it("takes entries until a list is full, and says so only when it is packed", () => {
    const security = newSecurity();
    // 76 bytes each, after 8 of the list itself: 88 bytes are left, 24 for each of these.
    for (let i = 0; i < 861; i++) security.AddEntry(`S-1-5${"-21".repeat(14)}-${i}`, vmAccessRights_Allowed);
    for (const name of ["Administrators", "Users", "Guests"]) security.AddEntry(name, vmAccessRights_Allowed);
    security._ToSecurityDescriptor(FILE_MAPPING);
    security.AddEntry("Everyone", vmAccessRights_Allowed);
    expect(codeOf(() => security._ToSecurityDescriptor(FILE_MAPPING))).to.equal("E_OUTOFMEMORY");
  });
});

describe("IVMAccessRights", () => {
  for (const right of RIGHTS) {
    it(`${right} reads as it was put, and no other right does`, () => {
      const entry = newEntry();
      entry[right] = true;
      expect(RIGHTS.filter((each) => entry[each])).to.deep.equal([right]);
      entry[right] = false;
      expect(RIGHTS.filter((each) => entry[each])).to.deep.equal([]);
      expect(entry._GetAccessMask(FILE_MAPPING)).to.equal(0);
    });
  }

  it("has all rights of a file when every right is on", () => {
    const entry = newEntry();
    for (const right of RIGHTS) entry[right] = true;
    expect(entry._GetAccessMask(FILE_MAPPING)).to.equal(0x001f_01ff);
    expect(entry._GetAccessMask({ GenericRead: 0, GenericWrite: 0, GenericExecute: 0, GenericAll: 0 })).to.equal(
      0x000f_0040,
    );
  });

  it("maps with numbers, and with what can be one", () => {
    const entry = newEntry();
    entry.ReadAccess = true;
    entry.DeleteAccess = true;
    const map = (mapping: unknown): unknown => Reflect.apply(entry._GetAccessMask, entry, [mapping]);
    expect(map({ GenericRead: "5", GenericWrite: 0, GenericExecute: 0, GenericAll: 0 })).to.equal(0x0001_0005);
    expect(map({})).to.equal(0x0001_0000);
    expect(codeOf(() => map({ GenericRead: "x" }))).to.equal("DISP_E_TYPEMISMATCH");
    expect(codeOf(() => map({ GenericRead: -1 }))).to.equal("DISP_E_OVERFLOW");
    expect(codeOf(() => map(7))).to.equal("DISP_E_TYPEMISMATCH");
  });

  it("gives special rights back as they were", () => {
    const security = new Security({
      accounts: ACCOUNTS,
      descriptor: { owner: SYSTEM, group: SYSTEM, entries: [{ type: "allow", flags: 0, mask: 0x80, sid: EVERYONE }] },
      caller: () => tokenOf(ACCOUNTS, "admin"),
    });
    const entry = security.AccessRights.Item(1);
    expect(entry.SpecialAccess).to.equal(true);
    entry.ReadAccess = true;
    entry.SpecialAccess = false;
    expect(entry._GetAccessMask(FILE_MAPPING)).to.equal(FILE_MAPPING.GenericRead);
    entry.ReadAccess = false;
    entry.SpecialAccess = true;
    expect(entry._GetAccessMask(FILE_MAPPING)).to.equal(0x0000_0080);
  });

  it("takes inheritance flags, and no others", () => {
    const entry = newEntry();
    for (const flags of [0, 1, 0x0b, 0x1f]) {
      entry.Flags = flags;
      expect(entry.Flags).to.equal(flags);
    }
    for (const flags of [0x20, 0x40, 0x80, 0xff]) expect(codeOf(() => (entry.Flags = flags))).to.equal("E_INVALIDARG");
    expect(codeOf(() => (entry.Flags = 256))).to.equal("DISP_E_OVERFLOW");
    expect(entry.Flags).to.equal(0x1f);
  });

  it("may change its account and its type", () => {
    const entry = newEntry();
    entry.Name = "guests";
    expect(entry.Sid).to.equal("S-1-5-32-546");
    entry.Sid = "S-1-5-18";
    expect(entry.Name).to.equal("NT AUTHORITY\\SYSTEM");
    entry.Type = vmAccessRights_Denied;
    expect(entry.Type).to.equal(vmAccessRights_Denied);
  });

  it("refuses accounts and types that are none", () => {
    const entry = newEntry();
    for (const name of ["Name", "Sid"] as const) {
      for (const value of ["", "NOWHERE\\nobody"]) {
        expect(
          codeOf(() => (entry[name] = value)),
          `${name} = '${value}'`,
        ).to.equal("E_INVALIDARG");
      }
      expect(
        codeOf(() => (entry[name] = null as never)),
        name,
      ).to.equal("E_POINTER");
    }
    expect(codeOf(() => (entry.Sid = "Everyone"))).to.equal("E_INVALIDARG");
    expect(codeOf(() => (entry.Type = 2 as never))).to.equal("E_INVALIDARG");
    expect([entry.Name, entry.Type]).to.deep.equal(["Everyone", vmAccessRights_Allowed]);
  });
});
