// WMI by its locator, and an enumerator that is asked for one element after the other.
//
//   node examples/winax/wmi.cjs
var ActiveX = require("vmcom/activex");
var locator = new ActiveX.Object("WbemScripting.SWbemLocator");
var service = locator.ConnectServer(".", "\\root\\cimv2");
const found = service.ExecQuery("SELECT NumberOfLogicalProcessors FROM Win32_Processor");
console.log(found.Count > 0);
for (let i = 0; i < 1; i += 1) {
  const properties = found.ItemIndex(i).Properties_;
  let count = properties.Count;
  const propEnum = properties._NewEnum;
  while (count--) {
    const property = propEnum.Next();
    if (property) console.log(property.Name, typeof property.Value);
  }
  console.log(propEnum.Next());
}

// The same by a moniker.
const services = new ActiveX.Object("winmgmts:\\\\.\\root\\cimv2", { getobject: true });
for (const system of services.InstancesOf("Win32_OperatingSystem")) console.log(typeof system.Caption);
