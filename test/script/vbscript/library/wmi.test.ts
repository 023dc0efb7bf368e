import { expect } from "chai";
import { fixedHost } from "../../../../lib/host/fixed-host.js";
import {
  baseBoardClass,
  biosClass,
  clockClasses,
  computerSystemProductClass,
  environmentClass,
  type Firmware,
} from "../../../../lib/script/objects/wmi/inventory-classes.js";
import { firmwareFact } from "../../../../lib/script/objects/wmi/linux-firmware.js";
import { IDENTITY, scriptObjects } from "../../objects/support.js";
import { probes } from "./probe.js";

probes(
  "winmgmts in VBScript",
  `
  > Dim wmi, found, each_, path : Set wmi = GetObject("winmgmts:{impersonationLevel=impersonate}!\\\\.\\root\\cimv2")
  > Function First(query) : For Each First In wmi.ExecQuery(query) : Exit Function : Next : End Function
  TypeName(wmi) => BSTR SWbemServicesEx
  TypeName(wmi.ExecQuery("Select * From Win32_OperatingSystem")) => BSTR SWbemObjectSet
  wmi.ExecQuery("Select * From Win32_OperatingSystem", "WQL", 48).Count => I4 1
  wmi.InstancesOf("Win32_ComputerSystem").Count => I4 1
  > Set found = First("Select * From Win32_OperatingSystem")
  TypeName(found) => BSTR SWbemObjectEx
  found.Caption => BSTR Microsoft Windows Server 2003
  found.CAPTION => BSTR Microsoft Windows Server 2003
  TypeName(found.FreePhysicalMemory) => BSTR String
  TypeName(found.ServicePackMajorVersion) => BSTR Long
  found.Primary => BOOL True
  found.InstallDate => NULL
  "Installed: " & found.InstallDate => BSTR Installed:
  found.Path_.Class => BSTR Win32_OperatingSystem
  found.Properties_("Caption").Value => BSTR Microsoft Windows Server 2003
  found.Properties_.Item("caption") & "" => BSTR Microsoft Windows Server 2003
  found.Properties_("Caption").CIMType => I4 8
  found.Properties_("Name").Qualifiers_("key") & "" => BSTR True
  found.Properties_("Name").Qualifiers_("CIMTYPE").Value => BSTR string
  Outcome("x = found.Properties_(""Caption"").Qualifiers_(""key"")") => BSTR -2147217406 SWbemQualifierSet: Not found
  found.Qualifiers_("provider").Value => BSTR CIMWin32
  found.Qualifiers_.Count => I4 3
  found.Methods_.Count => I4 3
  found.Methods_("reboot").Name => BSTR Reboot
  found.Methods_("Reboot").Origin => BSTR Win32_OperatingSystem
  found.Reboot => I4 5
  Outcome("found.Nothing_") => BSTR 438 Microsoft VBScript runtime error: Object doesn't support this property or method
  First("Select * From Win32_ComputerSystem").Name => BSTR SERVER1
  First("Select Name From Win32_ComputerSystem Where Name = 'server1'").Name => BSTR SERVER1
  First("Select * From Win32_LogicalDisk Where DriveType = 3").DeviceID => BSTR C:
  First("Select * From Win32_UserAccount").Caption => BSTR CORP\\jane
  First("Select * From Win32_PhysicalMemory").Capacity => BSTR 4294967296
  First("Select * From Win32_NetworkAdapter").NetConnectionStatus => I4 0
  TypeName(First("Select * From Win32_TimeZone").Bias) => BSTR Long
  wmi.ExecQuery("Select Name, Version From Win32_Product").Count => I4 0
  wmi.ExecQuery("Select * From Win32_NTLogEvent Where Logfile = 'System'").Count => I4 0
  wmi.Get("Win32_LogicalDisk.DeviceID='C:'").Name => BSTR C:
  Outcome("wmi.ExecQuery ""Select * From Win32_Nope""") => BSTR -2147217392 SWbemServicesEx: Invalid class
  Outcome("wmi.ExecQuery ""Selekt""") => BSTR -2147217385 SWbemServicesEx: Invalid query
  Outcome("wmi.ExecQuery ""Select Nope From Win32_Product""") => BSTR -2147217385 SWbemServicesEx: Invalid query
  Outcome("wmi.Get ""Win32_LogicalDisk.DeviceID='Q:'""") => BSTR -2147217406 SWbemServicesEx: Not found
  Outcome("wmi.AssociatorsOf ""Win32_LogicalDisk.DeviceID='C:'""") => BSTR -2147217396 SWbemServicesEx: Not supported
  CreateObject("WbemScripting.SWbemLocator").ConnectServer(".", "root\\cimv2").InstancesOf("Win32_OperatingSystem").Count => I4 1
  Outcome("CreateObject(""WbemScripting.SWbemLocator"").ConnectServer ""other""") => BSTR 462 Microsoft VBScript runtime error: The remote server machine does not exist or is unavailable
`,
);

probes(
  "SWbemDateTime in VBScript",
  `
  > Dim moment : Set moment = CreateObject("WbemScripting.SWbemDateTime")
  > moment.Value = "20051003142501.500000+120"
  TypeName(moment) => BSTR SWbemDateTime
  moment.Value => BSTR 20051003142501.500000+120
  moment & "" => BSTR 20051003142501.500000+120
  moment.Year => I4 2005
  moment.Month => I4 10
  moment.Day => I4 3
  moment.Hours => I4 14
  moment.Minutes => I4 25
  moment.Seconds => I4 1
  moment.Microseconds => I4 500000
  moment.UTC => I4 120
  moment.IsInterval => BOOL False
  moment.GetVarDate(False) => DATE 10/3/2005 2:25:01 PM
  moment.GetFileTime(False) => BSTR 127728159015000000
  > moment.SetFileTime "127728159015000000", False
  moment.Value => BSTR 20051003122501.500000+000
  > moment.SetVarDate #1/2/2005 3:04:05 PM#, True
  moment.GetVarDate => DATE 1/2/2005 3:04:05 PM
  moment.GetVarDate(True) => DATE 1/2/2005 3:04:05 PM
  > moment.Year = 2006 : moment.Month = 2 : moment.Day = 3 : moment.Hours = 4 : moment.Minutes = 5 : moment.Seconds = 6 : moment.Microseconds = 7 : moment.UTC = -60
  moment.Value => BSTR 20060203040506.000007-060
  Outcome("moment.Value = ""nonsense""") => BSTR -2147217400 SWbemDateTime: Invalid parameter
  Outcome("moment.SetFileTime ""x""") => BSTR -2147217400 SWbemDateTime: Invalid parameter
`,
);

describe("winmgmts: the machine's firmware", () => {
  const facts: Firmware = (fact) => (fact === "bios_date" ? "04/01/2014" : `<${fact}>`);
  const none: Firmware = () => undefined;

  it("is told as far as the host tells it", () => {
    const [bios] = biosClass(facts).instances();
    expect(bios?.["Manufacturer"]).to.equal("<bios_vendor>");
    expect(bios?.["ReleaseDate"]).to.equal("20140401000000.000000+000");
    const [product] = computerSystemProductClass(facts).instances();
    expect([product?.["Vendor"], product?.["Name"]]).to.deep.equal(["<sys_vendor>", "<product_name>"]);
    const [board] = baseBoardClass(facts).instances();
    expect([board?.["Product"], board?.["Version"]]).to.deep.equal(["<board_name>", "<board_version>"]);
  });

  it("is Null or empty where it does not", () => {
    const [bios] = biosClass(none).instances();
    expect([bios?.["ReleaseDate"], bios?.["Version"], bios?.["SMBIOSPresent"]]).to.deep.equal([undefined, "", false]);
    expect(firmwareFact("bios_vendor", "/no/such/folder")).to.equal(undefined);
  });

  it("has clocks that show the weeks of a month from Sunday on", () => {
    const [, utc] = clockClasses(() => new Date("2005-10-03T14:25:01Z"));
    const [time] = utc?.instances() ?? [];
    expect(time).to.include({ Year: 2005, Month: 10, Day: 3, Hour: 14, Minute: 25, Second: 1, DayOfWeek: 1 });
    expect([time?.["WeekInMonth"], time?.["Quarter"]]).to.deep.equal([2, 4]);
  });

  it("lists the variables of the process", () => {
    const [variable] = environmentClass(IDENTITY, { GREETING: "hello" }).instances();
    expect([variable?.["Name"], variable?.["VariableValue"]]).to.deep.equal(["GREETING", "hello"]);
    expect(scriptObjects({ host: fixedHost() }).getObject("winmgmts:Win32_Environment")).to.be.an("object");
  });
});

probes(
  "SWbemObject: a script's own changes in VBScript",
  `
  > Dim wmi, own : Set wmi = GetObject("winmgmts:") : Set own = wmi.InstancesOf("Win32_OperatingSystem").ItemIndex(0)
  > own.Caption = "mine" : own.Properties_("Locale").Value = 7
  own.Caption => BSTR mine
  own.Locale => I4 7
  Outcome("Set own.Caption = obj") => BSTR -2147217403 SWbemObjectEx: Type mismatch
  Outcome("own.Caption = Array(1, ""a"")") => BSTR done
  Join(own.Caption, "-") => BSTR 1-a
  InStr(own.GetObjectText_, "Caption = {") > 0 => BOOL True
  Outcome("own.Caption = Empty") => BSTR done
  own.Caption => NULL
  Outcome("own.Put_") => BSTR -2147217405 SWbemObjectEx: Access denied
`,
);
