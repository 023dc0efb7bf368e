import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { call } from "../../lib/com/call.js";
import { wrap } from "../../lib/com/com-object.js";
import { DISPATCH_PROPERTYGET } from "../../lib/com/dispatch.js";
import { late } from "../../lib/com/late-bound.js";
import { advise } from "../../lib/com/sinks.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import {
  VMRCState,
  vmVMRCAuthentication_Automatic,
  vmVMRCAuthentication_Kerberos,
  vmVMRCAuthentication_NTLM,
  vmrcState_Connecting,
  vmrcState_ConnectionFailed,
  vmrcState_NotConnected,
} from "../../lib/generated/enumerations.js";
import { E_INVALIDARG, E_NOTIMPL, E_POINTER, S_FALSE } from "../../lib/generated/hresults.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { parseDistinguishedName } from "../../lib/model/distinguished-name.js";
import { RCClientControl } from "../../lib/model/rc-client-control.js";
import { createCertificateRequest } from "../../lib/model/vmrc-certificate-request.js";
import type { IVMRCClientControl } from "../../typings/IVMRCClientControl.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { removeTemporaryDirectories, temporaryDirectory } from "../files/temporary-directory.js";
import { expectHresult } from "../support/com-error-of.js";
import { serverBench } from "../support/server.js";

const ADDRESS = "192.0.2.7";

function serverOn(isInDomain = true): IVMVirtualServer & Disposable {
  return createVirtualServer({ host: fixedHost({ networkAddresses: [ADDRESS], isInDomain }) });
}

describe("IVMVirtualServer: remote control", () => {
  it("is off to begin with, on the usual port of all addresses", () => {
    const server = serverOn();
    expect([server.VMRCEnabled, server.VMRCAdminAddress, server.VMRCAdminPortNumber]).to.deep.equal([false, "", 5900]);
    expect([server.VMRCXResolution, server.VMRCYResolution]).to.deep.equal([800, 600]);
    expect([server.VMRCIdleConnectionTimeoutEnabled, server.VMRCIdleConnectionTimeout]).to.deep.equal([false, 900]);
    expect(server.VMRCEncryptionEnabled).to.equal(false);
  });

  it("reads what was put, also after a restart", () => {
    const server = serverOn();
    const values = {
      VMRCEnabled: true,
      VMRCAdminAddress: ADDRESS,
      VMRCAdminPortNumber: 5901,
      VMRCXResolution: 1024,
      VMRCYResolution: 768,
      VMRCIdleConnectionTimeoutEnabled: true,
      VMRCIdleConnectionTimeout: 86_400,
    };
    Object.assign(server, values);
    expect(server).to.include(values);
    expect(restartVirtualServer(server)).to.include(values);
  });

  it("takes addresses of the host, its own among them, and no others", () => {
    const server = serverOn();
    for (const address of ["127.0.0.1", ADDRESS, ""]) {
      server.VMRCAdminAddress = address;
      expect(server.VMRCAdminAddress).to.equal(address);
    }
    for (const address of ["192.0.2.8", "0.0.0.0", "localhost", "x"]) {
      expectHresult(E_INVALIDARG, () => (server.VMRCAdminAddress = address));
    }
    expectHresult(E_POINTER, () => (server.VMRCAdminAddress = null as never));
  });

  it("refuses numbers out of range with E_INVALIDARG", () => {
    const server = serverOn();
    for (const port of [0, -1, 65_536]) expectHresult(E_INVALIDARG, () => (server.VMRCAdminPortNumber = port));
    for (const seconds of [0, 86_401]) expectHresult(E_INVALIDARG, () => (server.VMRCIdleConnectionTimeout = seconds));
    for (const pixels of [0, -640]) expectHresult(E_INVALIDARG, () => (server.VMRCXResolution = pixels));
  });

  it("cannot be encrypted", () => {
    const server = serverOn();
    for (const on of [true, false]) expectHresult(E_NOTIMPL, () => (server.VMRCEncryptionEnabled = on));
  });

  describe("IVMVirtualServer.VMRCAuthenticator", () => {
    it("is Automatic to begin with, one of VMRCAuthenticators", () => {
      const server = serverOn();
      expect(server.VMRCAuthenticator.Type).to.equal(vmVMRCAuthentication_Automatic);
      expect([...server.VMRCAuthenticators]).to.include(server.VMRCAuthenticator);
      expect([...server.VMRCAuthenticators].map(({ Name }) => Name)).to.deep.equal(["Automatic", "Kerberos", "NTLM"]);
    });

    it("is the one that was put, also after a restart", () => {
      const server = serverOn();
      const ntlm = [...server.VMRCAuthenticators].find(({ Type }) => Type === vmVMRCAuthentication_NTLM);
      server.VMRCAuthenticator = ntlm!;
      expect(server.VMRCAuthenticator).to.equal(ntlm);
      expect(restartVirtualServer(server).VMRCAuthenticator.Type).to.equal(vmVMRCAuthentication_NTLM);
    });

    it("can be Kerberos in a domain only", () => {
      const kerberos = serverOn().VMRCAuthenticators.Item(2);
      expect(kerberos.Type).to.equal(vmVMRCAuthentication_Kerberos);
      const [inside, outside] = [serverOn(true), serverOn(false)];
      inside.VMRCAuthenticator = kerberos;
      expectHresult(E_INVALIDARG, () => (outside.VMRCAuthenticator = kerberos));
      expectHresult(E_POINTER, () => (outside.VMRCAuthenticator = null as never));
    });
  });
});

describe("Distinguished names", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    "CN=host": ["host"],
    'cn = host.example.com ; O="Example, Inc." , C=US': ["host.example.com", "Example, Inc.", "US"],
    'CN="say ""hello"""': ['say "hello"'],
    "CN=Größe,OU=a=b": ["Größe", "a=b"],
  };
  for (const [name, values] of Object.entries(names)) {
    it(`are read: ${name}`, () => {
      expect(parseDistinguishedName(name).map(({ value }) => value)).to.deep.equal(values);
    });
  }

  const wrong = [
    "",
    " ",
    "host",
    "CN=",
    "CN=a,",
    "CN=a,,O=b",
    "XX=a",
    'CN="a',
    "CN=a+O=b",
    "C=USA",
    "C=U",
    "C=\u00fcs",
  ];
  for (const name of [...wrong, "CN=a\nb", `CN=${"a".repeat(65)}`, "CN=\ud800", `CN=a${" ".repeat(100_000)}`]) {
    it(`are refused: ${JSON.stringify(name.slice(0, 20))}`, () => {
      expectHresult(E_INVALIDARG, () => parseDistinguishedName(name));
    });
  }
});

/** The openssl on the PATH; a test without it is skipped, except where tests have to be complete. */
function openssl(context: Mocha.Context, args: readonly string[], input = ""): string {
  try {
    return execFileSync("openssl", args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    if (process.env["CI"]) throw new Error("openssl is missing; Debian has it in openssl", { cause: error });
    console.log("      skipped: openssl is missing; Debian has it in openssl");
    context.skip();
  }
}

describe("IVMVirtualServer: the certificate of remote control", function () {
  this.timeout(20_000);
  const NAME = 'CN=vs.example.com, O="Example, Inc.", L=Köln, C=DE, E=admin@example.com';
  let home: string;
  let server: IVMVirtualServer & Disposable;

  beforeEach(() => {
    home = temporaryDirectory();
    server = createVirtualServer({ home, clock: new VirtualClock() });
  });

  afterEach(() => {
    server[Symbol.dispose]();
    removeTemporaryDirectories();
  });

  const keyFile = (): string => join(home, "vmrc-keys.pem");

  /** Answers a request as a certification authority does, one that is its own. */
  function certify(context: Mocha.Context, request: string): string {
    const directory = temporaryDirectory();
    const [requestFile, authorityKey] = [join(directory, "request.pem"), join(directory, "key.pem")];
    const authority = join(directory, "authority.pem");
    writeFileSync(requestFile, request);
    const self = ["-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Test CA", "-keyout", authorityKey];
    openssl(context, ["req", ...self, "-out", authority]);
    const signing = ["-CA", authority, "-CAkey", authorityKey, "-CAcreateserial", "-days", "1"];
    return openssl(context, ["x509", "-req", "-in", requestFile, ...signing]);
  }

  it("is none to begin with, and no request is pending", () => {
    expect([server.VMRCEncryptionCertificate, server.VMRCEncryptionCertificateRequest]).to.deep.equal(["", ""]);
  });

  it("is requested in a form that OpenSSL verifies, for the name and length given", function () {
    const request = server.VMRCCreateEncryptionCertificateRequest(NAME, 2048);
    const text = openssl(this, ["req", "-verify", "-noout", "-text", "-nameopt", "utf8,sep_comma_plus"], request);
    expect(text).to.match(/Public-Key: \(2048 bit\)/);
    expect(text).to.match(/Signature Algorithm: sha256WithRSAEncryption/);
    const subject = /Subject: ?(.*)/.exec(text)?.[1]?.replace(/\s*=\s*/g, "=");
    expect(subject).to.match(/^CN=vs\.example\.com,O=Example\\?, Inc\.,L=Köln,C=DE,emailAddress=admin@example\.com$/);
  });

  it("is requested by a text that is read again, also after a restart", () => {
    const request = server.VMRCCreateEncryptionCertificateRequest("CN=vs", 1024);
    expect(server.VMRCEncryptionCertificateRequest).to.equal(request);
    server = restartVirtualServer(server);
    expect(server.VMRCEncryptionCertificateRequest).to.equal(request);
  });

  it("refuses lengths of a key that are not valid", () => {
    for (const bits of [-1, 0, 512, 1025, 4104, 65_536]) {
      expectHresult(E_INVALIDARG, () => server.VMRCCreateEncryptionCertificateRequest("CN=vs", bits));
    }
    expect(server.VMRCEncryptionCertificateRequest).to.equal("");
  });

  it("keeps the private key in a file that only its owner may read, and nowhere else", () => {
    server.VMRCCreateEncryptionCertificateRequest("CN=vs", 1024);
    expect(readFileSync(keyFile(), "utf8")).to.match(/^-----BEGIN PRIVATE KEY-----/);
    if (process.platform !== "win32") expect(statSync(keyFile()).mode & 0o777).to.equal(0o600);
    expect(readFileSync(join(home, "options.xml"), "utf16le")).to.not.include("PRIVATE");
  });

  it("is taken if it answers the request, which is no longer pending then", function () {
    const certificate = certify(this, server.VMRCCreateEncryptionCertificateRequest(NAME, 2048));
    server.VMRCEncryptionCertificate = certificate;
    server = restartVirtualServer(server);
    expect(server.VMRCEncryptionCertificate).to.equal(certificate);
    expect(server.VMRCEncryptionCertificateRequest).to.equal("");
    server.VMRCEncryptionCertificate = "";
    expect(server.VMRCEncryptionCertificate).to.equal("");
  });

  it("is taken without the lines around it too", function () {
    const certificate = certify(this, server.VMRCCreateEncryptionCertificateRequest(NAME, 2048));
    server.VMRCEncryptionCertificate = certificate.replace(/-----.*-----/g, "");
    expect(server.VMRCEncryptionCertificateRequest).to.equal("");
  });

  it("stays usable while its successor is requested", function () {
    const first = certify(this, server.VMRCCreateEncryptionCertificateRequest(NAME, 2048));
    server.VMRCEncryptionCertificate = first;
    const request = server.VMRCCreateEncryptionCertificateRequest(NAME, 2048);
    server.VMRCEncryptionCertificate = first;
    expect(server.VMRCEncryptionCertificateRequest).to.equal(request);
    const second = certify(this, request);
    server.VMRCEncryptionCertificate = second;
    expect(server.VMRCEncryptionCertificate).to.equal(second);
    expectHresult(E_INVALIDARG, () => (server.VMRCEncryptionCertificate = first));
  });

  it("is refused if its key is another's, or if it is none", function () {
    server.VMRCCreateEncryptionCertificateRequest(NAME, 2048);
    const { request: foreign, privateKey } = createCertificateRequest(NAME, 2048);
    const foreignCertificate = certify(this, foreign);
    const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
    for (const wrong of [foreignCertificate, foreign, publicKey, "AAAA", "-----BEGIN CERTIFICATE-----", "\u0000"]) {
      expectHresult(E_INVALIDARG, () => (server.VMRCEncryptionCertificate = wrong));
    }
    expectHresult(E_POINTER, () => (server.VMRCEncryptionCertificate = null as never));
    expect(server.VMRCEncryptionCertificate).to.equal("");
  });

  it("is refused if the key has been damaged", function () {
    const certificate = certify(this, server.VMRCCreateEncryptionCertificateRequest(NAME, 2048));
    writeFileSync(keyFile(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    expectHresult(E_INVALIDARG, () => (server.VMRCEncryptionCertificate = certificate));
  });
});

describe("IVMRCClientControl", () => {
  let clock: VirtualClock;
  let control: IVMRCClientControl;
  let heard: string[];

  beforeEach(() => {
    clock = new VirtualClock({ autoAdvance: false });
    control = wrap(new RCClientControl(new Apartment(clock))) as unknown as IVMRCClientControl;
    heard = [];
    advise(control, { OnStateChanged: (state) => void heard.push(VMRCState[state]) });
  });

  it("connects to nothing: Connect ends in vmrcState_ConnectionFailed, with events", () => {
    expect(control.State).to.equal(vmrcState_NotConnected);
    control.ServerAddress = "localhost";
    control.Connect();
    expect(control.State).to.equal(vmrcState_Connecting);
    clock.advance(0);
    expect(control.State).to.equal(vmrcState_ConnectionFailed);
    expect(heard).to.deep.equal(["vmrcState_Connecting", "vmrcState_ConnectionFailed"]);
  });

  it("can try again, and give up", () => {
    control.Connect();
    clock.advance(0);
    control.Connect();
    control.Connect();
    control.Disconnect();
    clock.advance(0);
    control.Disconnect();
    expect(control.State).to.equal(vmrcState_NotConnected);
    expect(heard.slice(2)).to.deep.equal(["vmrcState_Connecting", "vmrcState_NotConnected"]);
  });

  it("ends a loop that does nothing but read State", () => {
    control.Connect();
    while (control.State === vmrcState_Connecting);
    expect(control.State).to.equal(vmrcState_ConnectionFailed);
  });

  const samples: Readonly<Record<string, unknown>> = {
    AdministratorMode: true,
    Enabled: false,
    HostKey: "Key_F12",
    MenuBackColor: "ff00FF",
    MenuEnabled: false,
    MenuFontColor: "123456",
    MenuFontFace: "Arial",
    MenuFontSize: 12,
    MenuHeight: 0,
    ReadyState: 3,
    ReducedColorsMode: true,
    ServerAddress: "vs.example.com",
    ServerDisplayName: "web",
    ServerPort: 5901,
    ShrinkEnabled: true,
    ViewOnlyMode: true,
  };
  for (const [member, value] of Object.entries(samples)) {
    it(`reads the ${member} that was put`, () => {
      expect(Reflect.get(control, member)).to.not.equal(value);
      expect(call(control, member, value).hresult).to.equal(0);
      expect(Reflect.get(control, member)).to.equal(value);
    });

    it(`${["Enabled", "ReadyState"].includes(member) ? "can put" : "refuses"} ${member} while it connects`, () => {
      control.Connect();
      const before: unknown = Reflect.get(control, member);
      const refuses = call(control, member, value).hresult === S_FALSE;
      expect(refuses).to.equal(!["Enabled", "ReadyState"].includes(member));
      expect(Reflect.get(control, member)).to.equal(refuses ? before : value);
      clock.advance(0);
      expect(call(control, member, value).hresult).to.equal(0);
    });
  }

  it("always determines its own size", () => {
    control.AutoSize = false;
    expect(control.AutoSize).to.equal(true);
  });

  it("has no display", () => {
    expect([control.ServerDisplayWidth, control.ServerDisplayHeight]).to.deep.equal([0, 0]);
  });

  it("takes credentials, and keeps none of them", () => {
    control.UserName = "operator";
    control.UserDomain = "CONTOSO";
    control.UserPassword = "secret";
    expect(JSON.stringify(control)).to.not.include("secret");
  });

  it("checks keys, and sends them nowhere", () => {
    control.SendKeySequence("DOWN,Key_LeftShift,Key_H,UP,Key_LeftShift,HOLD");
    for (const wrong of ["", "Key_X,", "DOWN", "key x", null as never]) {
      expectHresult(E_INVALIDARG, () => control.SendKeySequence(wrong));
    }
    expectHresult(E_INVALIDARG, () => (control.HostKey = "DOWN"));
  });

  it("refuses colors and numbers that are none", () => {
    for (const color of ["", "#FFFFFF", "white", "12345g"]) {
      expectHresult(E_INVALIDARG, () => (control.MenuBackColor = color));
      expectHresult(E_INVALIDARG, () => (control.MenuFontColor = color));
    }
    for (const port of [-1, 65_536]) expectHresult(E_INVALIDARG, () => (control.ServerPort = port));
    for (const state of [-1, 5]) expectHresult(E_INVALIDARG, () => (control.ReadyState = state));
    expectHresult(E_INVALIDARG, () => (control.MenuHeight = -1));
  });

  it("has no window to show anything in", () => {
    for (const method of ["AboutBox", "AdminDisplay", "Refresh", "ShowConnectionInfo"] as const) {
      expect(control[method]()).to.equal(undefined);
    }
    expect(heard).to.deep.equal([]);
  });

  it("is scriptable in any letter case", () => {
    const script = late(control) as Record<string, unknown>;
    script["serverport"] = "5902";
    expect(control.ServerPort).to.equal(5902);
  });

  it("passes on what a sink throws", () => {
    const errors: unknown[] = [];
    const other = new RCClientControl(new Apartment(clock), (error) => void errors.push(error));
    const wrapped = wrap(other) as unknown as IVMRCClientControl;
    advise(wrapped, {
      OnStateChanged: () => {
        throw new Error("mine");
      },
    });
    wrapped.Connect();
    clock.advance(0);
    expect(errors).to.have.length(2);
  });

  it("answers a NULL pointer for a value with E_INVALIDARG, where a server has E_POINTER", () => {
    const readNull = (object: IVMRCClientControl | IVMVirtualServer, member: string): unknown =>
      object.Invoke(object.GetIDsOfNames([member])[0]!, DISPATCH_PROPERTYGET, [null]);
    expectHresult(E_INVALIDARG, () => readNull(control, "State"));
    expectHresult(E_POINTER, () => readNull(serverBench().server, "VMRCAdminAddress"));
  });
});
