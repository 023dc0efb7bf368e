import { expect } from "chai";
import { AccountList, nameOfSid, sidOfNameOrSid, tokenOf } from "../../lib/security/accounts.js";
import { hostAccounts } from "../../lib/security/host-accounts.js";
import { accountList, parseGroup, parsePasswd } from "../../lib/security/posix-accounts.js";
import { sid } from "../../lib/security/sid.js";
import * as wellKnown from "../../lib/security/well-known.js";
import { parseWhoami, windowsAccounts } from "../../lib/security/windows-accounts.js";

const OPERATORS = "S-1-5-21-1-2-3-2001";

const accounts = new AccountList([
  { name: "CONTOSO\\Admin", sid: "S-1-5-21-1-2-3-500", groups: ["S-1-5-32-544"] },
  { name: "CONTOSO\\operator", sid: "S-1-5-21-1-2-3-1001", groups: [OPERATORS] },
  { name: "FABRIKAM\\operator", sid: "S-1-5-21-4-5-6-1001" },
  { name: "CONTOSO\\Operators", sid: OPERATORS },
]);

describe("Accounts", () => {
  it("are found by domain and name, or by name alone, in any letter case", () => {
    expect(sidOfNameOrSid(accounts, "contoso\\ADMIN")).to.equal("S-1-5-21-1-2-3-500");
    expect(sidOfNameOrSid(accounts, "admin")).to.equal("S-1-5-21-1-2-3-500");
    expect(sidOfNameOrSid(accounts, ".\\admin")).to.equal("S-1-5-21-1-2-3-500");
    expect(sidOfNameOrSid(accounts, "FABRIKAM\\operator")).to.equal("S-1-5-21-4-5-6-1001");
  });

  it("are the first of the list where a bare name is ambiguous", () => {
    expect(sidOfNameOrSid(accounts, "operator")).to.equal("S-1-5-21-1-2-3-1001");
  });

  it("are found by SID, also one that nobody knows", () => {
    expect(sidOfNameOrSid(accounts, "s-1-5-21-9")).to.equal("S-1-5-21-9");
    expect(nameOfSid(accounts, sid("S-1-5-21-9"))).to.equal("S-1-5-21-9");
  });

  it("include the well-known ones everywhere", () => {
    expect(sidOfNameOrSid(accounts, "Administrators")).to.equal("S-1-5-32-544");
    expect(sidOfNameOrSid(accounts, "builtin\\administrators")).to.equal("S-1-5-32-544");
    expect(sidOfNameOrSid(accounts, "creator owner")).to.equal("S-1-3-0");
    expect(nameOfSid(accounts, wellKnown.SYSTEM)).to.equal("NT AUTHORITY\\SYSTEM");
  });

  it("are not made up", () => {
    for (const name of ["", "nobody", "CONTOSO\\nobody", "CONTOSO\\", "\\", "S-1-5", "FABRIKAM\\admin"]) {
      expect(sidOfNameOrSid(accounts, name), name).to.equal(undefined);
    }
  });

  it("claim to be themselves, their groups, and what every user is", () => {
    expect([...tokenOf(accounts, "CONTOSO\\operator").sids]).to.have.members([
      "S-1-5-21-1-2-3-1001",
      OPERATORS,
      wellKnown.EVERYONE,
      wellKnown.AUTHENTICATED_USERS,
      wellKnown.USERS,
    ]);
  });

  it("are anonymous if nobody knows them, with the rights of everyone", () => {
    const token = tokenOf(accounts, "nobody");
    expect(token.name).to.equal("nobody");
    expect([...token.sids]).to.have.members([wellKnown.ANONYMOUS, wellKnown.EVERYONE]);
  });
});

describe("Accounts of a POSIX host", () => {
  const users = parsePasswd(
    "root:x:0:0:root:/root:/bin/sh\nann:x:1000:1000::/home/ann:\n# bob:x:1:1::\nbroken:x:-1:0:",
  );
  const groups = parseGroup("root:x:0:\nann:x:1000:\nvm:x:2000:ann, bob\nbroken\nhuge:x:99999999999:");

  it("are read from its files; what is no account is passed over", () => {
    expect(users.map(({ name }) => name)).to.deep.equal(["root", "ann"]);
    expect(groups.map(({ name }) => name)).to.deep.equal(["root", "ann", "vm"]);
  });

  const ann = users[1] as (typeof users)[number];
  const host = accountList("HOST", ann, [3000], users, groups);

  it("have SIDs made of their numbers", () => {
    expect(host.byName("HOST\\root")?.sid).to.equal("S-1-22-1-0");
    expect(host.byName("vm")?.sid).to.equal("S-1-22-2-2000");
    expect(host.bySid("S-1-22-2-2000")?.name).to.equal("HOST\\vm");
  });

  it("are in the groups that the files and the process say", () => {
    expect(host.process.groups).to.deep.equal(["S-1-22-2-1000", "S-1-22-2-2000", "S-1-22-2-3000"]);
  });

  it("are users first where a group has the same name", () => {
    expect(host.byName("ann")?.sid).to.equal("S-1-22-1-1000");
    expect(host.byName("Unix Group\\ann")?.sid).to.equal("S-1-22-2-1000");
  });

  it("include an administrator: the superuser", () => {
    expect(host.byName("root")?.groups).to.include(wellKnown.ADMINISTRATORS);
    expect(host.process.groups).not.to.include(wellKnown.ADMINISTRATORS);
  });
});

describe("Accounts of a Windows host", () => {
  const printed: Record<string, string> = {
    "/user": '"pc\\ann","S-1-5-21-1-2-3-1000"\r\n',
    "/groups":
      '"Jeder","Bekannte Gruppe","S-1-1-0","Verbindliche Gruppe, Aktiviert"\r\n"VORDEFINIERT\\Administratoren","Alias","S-1-5-32-544","Gruppenbesitzer"\r\n',
  };

  it("are what whoami prints, in any language", () => {
    const host = windowsAccounts((what = "") => printed[what] ?? "");
    expect(host.process).to.deep.equal({
      name: "pc\\ann",
      sid: "S-1-5-21-1-2-3-1000",
      groups: ["S-1-1-0", "S-1-5-32-544"],
    });
    expect(host.byName("Administratoren")?.sid).to.equal("S-1-5-32-544");
  });

  it("are none where it prints something else", () => {
    expect(parseWhoami("ERROR: unknown option\r\n")).to.deep.equal([]);
    expect(() => windowsAccounts(() => "")).to.throw("whoami");
  });
});

describe("The accounts of this host", () => {
  it("include the one that the process runs as", () => {
    const self = hostAccounts().process;
    expect(sidOfNameOrSid(hostAccounts(), self.name)).to.equal(self.sid);
    expect(hostAccounts().bySid(self.sid)).to.equal(self);
  });
});
