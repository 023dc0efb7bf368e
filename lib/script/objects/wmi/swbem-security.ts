import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, NEW_ENUM, TEXT, getter, method, objectOf, parameter, property } from "../core/member.js";

/** SWbemPrivilege: one that a script has asked for. It changes nothing here. */
export class SWbemPrivilege extends Implementation {
  readonly #name: string;
  IsEnabled: boolean;

  constructor(name: string, isEnabled: boolean) {
    super();
    this.#name = name;
    this.IsEnabled = isEnabled;
  }

  get Name(): string {
    return this.#name;
  }
}

/** SWbemSecurity.Privileges */
export class SWbemPrivilegeSet extends Implementation {
  readonly #privileges: SWbemPrivilege[] = [];

  get Count(): number {
    return this.#privileges.length;
  }

  /** @param privilege WbemPrivilegeEnum */
  Add(privilege: number, isEnabled = true): SWbemPrivilege {
    return this.AddAsString(`Privilege${privilege}`, isEnabled);
  }

  AddAsString(privilege: string, isEnabled = true): SWbemPrivilege {
    const added = new SWbemPrivilege(privilege, isEnabled);
    this.#privileges.push(added);
    return added;
  }

  DeleteAll(): void {
    this.#privileges.length = 0;
  }

  elements(): readonly SWbemPrivilege[] {
    return this.#privileges;
  }
}

/** SWbemSecurity: what scripts set before they ask. Kept, and of no effect on this machine. */
export class SWbemSecurity extends Implementation {
  /** 3: impersonate. */
  ImpersonationLevel = 3;
  /** 6: privacy. */
  AuthenticationLevel = 6;
  readonly #privileges = new SWbemPrivilegeSet();

  get Privileges(): SWbemPrivilegeSet {
    return this.#privileges;
  }
}

const enable = parameter("bIsEnabled?", BOOL);

defineClass(SWbemPrivilege, {
  name: "SWbemPrivilege",
  sourceOf: () => "SWbemPrivilege",
  clsid: "26EE67BC-5804-11D2-8B4A-00600806D9B6",
  interface: { name: "ISWbemPrivilege", iid: "26EE67BD-5804-11D2-8B4A-00600806D9B6" },
  members: [property("IsEnabled", 0, BOOL), getter("Name", 1, TEXT)],
});

defineClass(SWbemPrivilegeSet, {
  name: "SWbemPrivilegeSet",
  sourceOf: () => "SWbemPrivilegeSet",
  clsid: "26EE67BE-5804-11D2-8B4A-00600806D9B6",
  interface: { name: "ISWbemPrivilegeSet", iid: "26EE67BF-5804-11D2-8B4A-00600806D9B6" },
  members: [
    getter("Count", 1, LONG),
    method("Add", 2, [parameter("iPrivilege", LONG), enable], objectOf("ISWbemPrivilege")),
    method("DeleteAll", 4),
    method("AddAsString", 5, ["strPrivilege", enable], objectOf("ISWbemPrivilege")),
    NEW_ENUM,
  ],
});

defineClass(SWbemSecurity, {
  name: "SWbemSecurity",
  sourceOf: () => "SWbemSecurity",
  clsid: "B54D66E9-2287-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemSecurity", iid: "B54D66E6-2287-11D2-8B33-00600806D9B6" },
  members: [
    property("ImpersonationLevel", 1, LONG),
    property("AuthenticationLevel", 2, LONG),
    getter("Privileges", 3, objectOf("ISWbemPrivilegeSet")),
  ],
});
