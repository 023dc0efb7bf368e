/** IVMRCClientControl, IVMRCAuthenticatorCollection, and the VMRC members of IVMVirtualServer. */
import { DISPATCH_PROPERTYGET } from "../../com/dispatch.js";
import { vmVMRCAuthentication_Kerberos } from "../../generated/enumerations.js";
import type { IVMRCClientControl } from "../../../typings/IVMRCClientControl.js";
import type { Clauses, ClauseTest } from "./clause.js";
import { badIndex } from "./common-clauses.js";

/** What a caller passes for a NULL string. */
const NULL = null as never;

/** Where the address for remote control is kept. */
const ADMIN_ADDRESS = "settings/remote_control/admin_address";

function onControl(use: (control: IVMRCClientControl) => unknown): ClauseTest {
  return {
    needs: ["remoteControl"],
    provoke: (world) => {
      const control = world.clientControl();
      return () => use(control);
    },
  };
}

/** E_INVALIDARG of a property that is read as C does it, with a NULL pointer for the value. */
function nullValue(member: keyof IVMRCClientControl): [string, ClauseTest] {
  const read = (control: IVMRCClientControl): unknown => {
    const [dispid = NaN] = control.GetIDsOfNames([member]);
    return control.Invoke(dispid, DISPATCH_PROPERTYGET, [null]);
  };
  return [`IVMRCClientControl.${member}:E_INVALIDARG`, onControl(read)];
}

/** E_INVALIDARG of a text that is put as NULL. */
function nullText(member: keyof IVMRCClientControl): [string, ClauseTest] {
  return [`IVMRCClientControl.${member}:E_INVALIDARG`, onControl((control) => Reflect.set(control, member, null))];
}

/** S_FALSE: while a connection is being made, nothing can be put. */
function busy(member: keyof IVMRCClientControl, value: unknown): [string, ClauseTest] {
  const provoke: ClauseTest["provoke"] = (world) => {
    const control = world.clientControl();
    control.Connect();
    return () => void Reflect.set(control, member, value);
  };
  return [`IVMRCClientControl.${member}:S_FALSE`, { needs: ["remoteControl"], provoke }];
}

export const clientControlClauses: Clauses = Object.fromEntries([
  nullValue("AdministratorMode"),
  nullValue("AutoSize"),
  nullValue("Enabled"),
  nullText("HostKey"),
  nullText("MenuBackColor"),
  nullValue("MenuEnabled"),
  nullText("MenuFontColor"),
  nullText("MenuFontFace"),
  nullValue("MenuFontSize"),
  nullValue("MenuHeight"),
  nullValue("ReadyState"),
  nullValue("ReducedColorsMode"),
  nullText("ServerAddress"),
  nullValue("ServerDisplayHeight"),
  nullText("ServerDisplayName"),
  nullValue("ServerDisplayWidth"),
  nullValue("ShrinkEnabled"),
  nullValue("State"),
  nullText("UserDomain"),
  nullText("UserName"),
  nullText("UserPassword"),
  nullValue("ViewOnlyMode"),

  busy("AdministratorMode", true),
  busy("HostKey", "Key_F12"),
  busy("MenuBackColor", "FFFFFF"),
  busy("MenuEnabled", false),
  busy("MenuFontColor", "FF0000"),
  busy("MenuFontFace", "Arial"),
  busy("MenuFontSize", 12),
  busy("MenuHeight", 24),
  busy("ReducedColorsMode", true),
  busy("ServerAddress", "localhost"),
  busy("ServerDisplayName", "web"),
  busy("ServerPort", 5901),
  busy("ShrinkEnabled", true),
  busy("UserDomain", "CONTOSO"),
  busy("UserName", "operator"),
  busy("UserPassword", "secret"),
  busy("ViewOnlyMode", true),
]);

export const remoteControlClauses: Clauses = {
  "IVMRCClientControl.SendKeySequence:E_INVALIDARG": onControl((control) => control.SendKeySequence("Key_NoSuchKey")),
  "IVMRCClientControl.ServerPort:E_INVALIDARG": onControl((control) => (control.ServerPort = -1)),

  "IVMRCAuthenticatorCollection.Item:DISP_E_BADINDEX": badIndex((world) => world.server.VMRCAuthenticators),

  "IVMVirtualServer.VMRCAdminAddress:E_INVALIDARG": (world) => () => {
    world.server.VMRCAdminAddress = "203.0.113.256";
  },
  "IVMVirtualServer.VMRCAdminAddress:E_FAIL": (world) => {
    world.server.SetConfigurationValue(ADMIN_ADDRESS, true);
    return () => world.server.VMRCAdminAddress;
  },
  "IVMVirtualServer.VMRCAdminPortNumber:E_INVALIDARG": (world) => () => {
    world.server.VMRCAdminPortNumber = 65_536;
  },
  "IVMVirtualServer.VMRCAuthenticator:E_INVALIDARG": {
    needs: ["host"],
    provoke: (world) => {
      world.setHost({ isInDomain: false });
      const methods = [...world.server.VMRCAuthenticators];
      const kerberos = methods.find((method) => method.Type === vmVMRCAuthentication_Kerberos);
      return () => {
        world.server.VMRCAuthenticator = kerberos ?? NULL;
      };
    },
  },
  "IVMVirtualServer.VMRCIdleConnectionTimeout:E_INVALIDARG": (world) => () => {
    world.server.VMRCIdleConnectionTimeout = 86_401;
  },

  "IVMVirtualServer.VMRCCreateEncryptionCertificateRequest:E_POINTER": (world) => () =>
    world.server.VMRCCreateEncryptionCertificateRequest(NULL, 2048),
  "IVMVirtualServer.VMRCCreateEncryptionCertificateRequest:E_INVALIDARG": (world) => () =>
    world.server.VMRCCreateEncryptionCertificateRequest("no distinguished name", 2048),
  "IVMVirtualServer.VMRCEncryptionCertificate:E_INVALIDARG": (world) => () => {
    world.server.VMRCEncryptionCertificate = "no certificate";
  },
  "IVMVirtualServer.VMRCEncryptionEnabled:E_NOTIMPL": (world) => () => {
    world.server.VMRCEncryptionEnabled = true;
  },
};
