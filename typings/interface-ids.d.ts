// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IConnectionPointContainer, IDispatch, IEnumVARIANT, IID, IUnknown } from "./com.js";
import type { IVMVirtualServer } from "./IVMVirtualServer.js";
import type { IVMHostInfo } from "./IVMHostInfo.js";
import type { IVMSupportDriver } from "./IVMSupportDriver.js";
import type { IVMSupportDriverCollection } from "./IVMSupportDriverCollection.js";
import type { IVMVirtualMachine } from "./IVMVirtualMachine.js";
import type { IVMVirtualMachineCollection } from "./IVMVirtualMachineCollection.js";
import type { IVMAccountant } from "./IVMAccountant.js";
import type { IVMGuestOS } from "./IVMGuestOS.js";
import type { IVMGuestOS2 } from "./IVMGuestOS2.js";
import type { IVMTask } from "./IVMTask.js";
import type { IVMTask2 } from "./IVMTask2.js";
import type { IVMTaskCollection } from "./IVMTaskCollection.js";
import type { IVMDisplay } from "./IVMDisplay.js";
import type { IVMKeyboard } from "./IVMKeyboard.js";
import type { IVMMouse } from "./IVMMouse.js";
import type { IVMHardDisk } from "./IVMHardDisk.js";
import type { IVMHardDiskConnection } from "./IVMHardDiskConnection.js";
import type { IVMHardDiskConnectionCollection } from "./IVMHardDiskConnectionCollection.js";
import type { IVMSCSIController } from "./IVMSCSIController.js";
import type { IVMSCSIControllerCollection } from "./IVMSCSIControllerCollection.js";
import type { IVMDVDDrive } from "./IVMDVDDrive.js";
import type { IVMDVDDriveCollection } from "./IVMDVDDriveCollection.js";
import type { IVMFloppyDrive } from "./IVMFloppyDrive.js";
import type { IVMFloppyDriveCollection } from "./IVMFloppyDriveCollection.js";
import type { IVMSerialPort } from "./IVMSerialPort.js";
import type { IVMSerialPortCollection } from "./IVMSerialPortCollection.js";
import type { IVMParallelPort } from "./IVMParallelPort.js";
import type { IVMParallelPortCollection } from "./IVMParallelPortCollection.js";
import type { IVMVirtualNetwork } from "./IVMVirtualNetwork.js";
import type { IVMVirtualNetworkCollection } from "./IVMVirtualNetworkCollection.js";
import type { IVMDHCPVirtualNetworkServer } from "./IVMDHCPVirtualNetworkServer.js";
import type { IVMNetworkAdapter } from "./IVMNetworkAdapter.js";
import type { IVMNetworkAdapterCollection } from "./IVMNetworkAdapterCollection.js";
import type { IVMSecurity } from "./IVMSecurity.js";
import type { IVMAccessRights } from "./IVMAccessRights.js";
import type { IVMAccessRightsCollection } from "./IVMAccessRightsCollection.js";
import type { IVMRCAuthenticator } from "./IVMRCAuthenticator.js";
import type { IVMRCAuthenticatorCollection } from "./IVMRCAuthenticatorCollection.js";
import type { IVMRCClientControl } from "./IVMRCClientControl.js";
import type { IVMVirtualServerEvents } from "./IVMVirtualServerEvents.js";
import type { IVMVirtualMachineEvents } from "./IVMVirtualMachineEvents.js";
import type { IVMDVDDriveEvents } from "./IVMDVDDriveEvents.js";
import type { IVMFloppyDriveEvents } from "./IVMFloppyDriveEvents.js";
import type { _IVMRCClientControlEvents } from "./_IVMRCClientControlEvents.js";

/** The type library. */
export declare const LIBID_VirtualServer: "D7526A6D-CF83-48A4-87FD-4FBE2AEC5D93";
/** 00000000-0000-0000-C000-000000000046 */
export declare const IID_IUnknown: IID<IUnknown>;
/** 00020400-0000-0000-C000-000000000046 */
export declare const IID_IDispatch: IID<IDispatch>;
/** B196B284-BAB4-101A-B69C-00AA00341D07 */
export declare const IID_IConnectionPointContainer: IID<IConnectionPointContainer>;
/** 00020404-0000-0000-C000-000000000046 */
export declare const IID_IEnumVARIANT: IID<IEnumVARIANT>;
/** D1E64C50-A25D-450F-BE0B-9CA5A354CFF4 */
export declare const IID_IVMVirtualServer: IID<IVMVirtualServer>;
/** D26FDA0B-8C65-42B6-84D3-B8B0620BF54B */
export declare const IID_IVMHostInfo: IID<IVMHostInfo>;
/** D4CCAE0F-391E-4F31-A4EF-FE8B000FEFD5 */
export declare const IID_IVMSupportDriver: IID<IVMSupportDriver>;
/** D0B2BB9A-075D-4C11-BF55-DA7D3E94B168 */
export declare const IID_IVMSupportDriverCollection: IID<IVMSupportDriverCollection>;
/** DFF3A5A1-A687-475F-B040-5C49CFCF4694 */
export declare const IID_IVMVirtualMachine: IID<IVMVirtualMachine>;
/** D2A0BCAD-A318-4D87-922F-59D3D42DDDAA */
export declare const IID_IVMVirtualMachineCollection: IID<IVMVirtualMachineCollection>;
/** DB9F8B99-B758-42EC-B4CC-5F7359367088 */
export declare const IID_IVMAccountant: IID<IVMAccountant>;
/** DA60291B-F1BC-47AF-BB51-A8790962F9D2 */
export declare const IID_IVMGuestOS: IID<IVMGuestOS>;
/** 6C61701B-4B18-5763-B9F4-8045CF0A1214 */
export declare const IID_IVMGuestOS2: IID<IVMGuestOS2>;
/** D067FEFC-B460-4F9B-9C76-285B10C044E7 */
export declare const IID_IVMTask: IID<IVMTask>;
/** 4691AF62-8FDA-56E7-A233-86F5510F8D60 */
export declare const IID_IVMTask2: IID<IVMTask2>;
/** 316B0352-642E-42F5-AF50-241A5D38E150 */
export declare const IID_IVMTaskCollection: IID<IVMTaskCollection>;
/** DD98CA7F-EB60-4757-84A5-F3317314E8BA */
export declare const IID_IVMDisplay: IID<IVMDisplay>;
/** DED94C45-FFC2-41F8-B0AD-F6DD5512164E */
export declare const IID_IVMKeyboard: IID<IVMKeyboard>;
/** D68F0073-E35B-4574-8266-49A4A067ADF8 */
export declare const IID_IVMMouse: IID<IVMMouse>;
/** DDE45EFD-EF3A-4923-951B-A3F7FF963F07 */
export declare const IID_IVMHardDisk: IID<IVMHardDisk>;
/** D4454260-B414-4CE3-BF8D-E516E21A3133 */
export declare const IID_IVMHardDiskConnection: IID<IVMHardDiskConnection>;
/** D0BFD2B3-33B2-466D-9C47-6E4A428D0C6B */
export declare const IID_IVMHardDiskConnectionCollection: IID<IVMHardDiskConnectionCollection>;
/** DD0315AB-1919-47CB-9887-7132CA99A62D */
export declare const IID_IVMSCSIController: IID<IVMSCSIController>;
/** D6728418-3E26-41E3-8431-0A39E4C66BA1 */
export declare const IID_IVMSCSIControllerCollection: IID<IVMSCSIControllerCollection>;
/** D094CB52-1149-463E-AD83-12858F048C91 */
export declare const IID_IVMDVDDrive: IID<IVMDVDDrive>;
/** D9DADFEC-7148-47BF-9EEC-63AD0CD5DC1D */
export declare const IID_IVMDVDDriveCollection: IID<IVMDVDDriveCollection>;
/** DCCB5695-05BD-4AA7-B35E-0843209C96BF */
export declare const IID_IVMFloppyDrive: IID<IVMFloppyDrive>;
/** D4A9F397-95BF-47A5-8001-4783CCCE1378 */
export declare const IID_IVMFloppyDriveCollection: IID<IVMFloppyDriveCollection>;
/** DCC026D3-DF80-4203-834E-E5F54939B181 */
export declare const IID_IVMSerialPort: IID<IVMSerialPort>;
/** D4D511A8-2C85-4933-A175-FC5BBA5B265B */
export declare const IID_IVMSerialPortCollection: IID<IVMSerialPortCollection>;
/** D8041A88-9EED-40FF-895C-EB914EB3FD3B */
export declare const IID_IVMParallelPort: IID<IVMParallelPort>;
/** DD0B7436-9AA2-46E1-867F-E99A62FE459F */
export declare const IID_IVMParallelPortCollection: IID<IVMParallelPortCollection>;
/** DA95E811-078B-4F87-8D16-8BB7FA5AEF58 */
export declare const IID_IVMVirtualNetwork: IID<IVMVirtualNetwork>;
/** D5E5DE0F-4F3C-4CD9-A6D7-8F5C562517B3 */
export declare const IID_IVMVirtualNetworkCollection: IID<IVMVirtualNetworkCollection>;
/** DF3850CE-3331-4998-AA56-C5F71F3A2D3F */
export declare const IID_IVMDHCPVirtualNetworkServer: IID<IVMDHCPVirtualNetworkServer>;
/** DCD5D2EB-8776-4EEC-9A3C-F899136AD1CA */
export declare const IID_IVMNetworkAdapter: IID<IVMNetworkAdapter>;
/** DC0DF166-6BB7-4BCC-9C98-EECA0A42FCEB */
export declare const IID_IVMNetworkAdapterCollection: IID<IVMNetworkAdapterCollection>;
/** D996A9A1-5E82-4AA7-83C9-EBE4BFD48CC6 */
export declare const IID_IVMSecurity: IID<IVMSecurity>;
/** D666F369-10CE-48FD-B42F-EA82905BDB88 */
export declare const IID_IVMAccessRights: IID<IVMAccessRights>;
/** D15B3C3E-6EA2-4557-9F8C-932C56998372 */
export declare const IID_IVMAccessRightsCollection: IID<IVMAccessRightsCollection>;
/** D06E2526-F50D-4A55-B08B-DC92AAE9234A */
export declare const IID_IVMRCAuthenticator: IID<IVMRCAuthenticator>;
/** DD76A7C8-C9D2-43D0-8A7B-D88A6BF1EE04 */
export declare const IID_IVMRCAuthenticatorCollection: IID<IVMRCAuthenticatorCollection>;
/** 6D93C881-89C8-5BB4-8FFD-1FC7EB3EF70D */
export declare const IID_IVMRCClientControl: IID<IVMRCClientControl>;
/** DF46B133-F14F-4168-BE23-82971D826A1E */
export declare const IID_IVMVirtualServerEvents: IID<IVMVirtualServerEvents>;
/** D413CA60-3086-4657-83EA-99696B60ED78 */
export declare const IID_IVMVirtualMachineEvents: IID<IVMVirtualMachineEvents>;
/** DCFAF56F-3869-46E3-914D-71C0072DD460 */
export declare const IID_IVMDVDDriveEvents: IID<IVMDVDDriveEvents>;
/** DB5ECAF1-AC8B-4B18-9A1E-ED8F550DFC06 */
export declare const IID_IVMFloppyDriveEvents: IID<IVMFloppyDriveEvents>;
/** ED32A005-C233-5650-913B-D70CAC6E9D47 */
export declare const IID__IVMRCClientControlEvents: IID<_IVMRCClientControlEvents>;
/** The server, VirtualServer.Application. The one object that programs begin with. */
export declare const CLSID_VMVirtualServer: "DA3111BC-1BD7-4884-A535-8470D36028F7";
/** The host computer. */
export declare const CLSID_VMHostInfo: "D81CD30D-6957-45BF-AB3F-F24A231038BB";
/** A driver that the server has installed on the host. */
export declare const CLSID_VMSupportDriver: "D896C70C-BE54-4A6E-9FCE-39AF2E42F4C5";
/** A virtual machine. */
export declare const CLSID_VMVirtualMachine: "DD161DB1-E51C-468A-8C0B-DB978D11110C";
/** The resources that a machine uses and may use. */
export declare const CLSID_VMAccountant: "DC599AAA-FDF0-4C6A-A93B-C49A52BAEE5D";
/** The operating system in a machine, as its Additions tell. */
export declare const CLSID_VMGuestOS: "DCF5B1F4-B992-434B-B3F8-569541F0828F";
/** A long operation. */
export declare const CLSID_VMTask: "787A19D7-DED5-48B3-A6C5-00A5CCB6DA4A";
/** A machine's screen. */
export declare const CLSID_VMDisplay: "D3212526-00FB-4339-983D-57C123DD68D2";
/** A machine's keyboard. */
export declare const CLSID_VMKeyboard: "DF4D2ECC-4F00-44E4-96CC-DB49CAFCC1E3";
/** A machine's mouse. */
export declare const CLSID_VMMouseDevice: "D8ED3531-0E05-4E3A-9859-0461033AD6FA";
/** A virtual hard disk file. */
export declare const CLSID_VMHardDisk: "DFA33103-2650-46FA-ACDC-F0E2A576F7DE";
/** A virtual hard disk on a bus of a machine. */
export declare const CLSID_VMHardDiskConnection: "DBA17360-0E8B-4811-AF70-870653DCF79C";
/** A SCSI controller of a machine. */
export declare const CLSID_VMSCSIController: "DE1F57CC-7BA6-487F-A782-9D27EFF3C188";
/** A CD or DVD drive of a machine. */
export declare const CLSID_VMDVDDrive: "DDF33EB6-AD8D-401D-A6DA-D270775DA855";
/** A floppy drive of a machine. */
export declare const CLSID_VMFloppyDrive: "D6B69271-91DB-4010-8977-BB98B7222574";
/** A serial port of a machine. */
export declare const CLSID_VMSerialPort: "DF28B6C5-753F-4874-9099-CC6307FDE0AB";
/** A parallel port of a machine. */
export declare const CLSID_VMParallelPort: "DAE79C30-A606-4C0B-BE4D-CA8B438DF711";
/** A virtual network. */
export declare const CLSID_VMVirtualNetwork: "D3406C24-D353-4329-B5A0-5738FBA1C982";
/** The DHCP server of a virtual network. */
export declare const CLSID_VMDHCPVirtualNetworkServer: "D052BD8C-469D-403C-ADF6-94A8EA69D7A3";
/** A network adapter of a machine. */
export declare const CLSID_VMNetworkAdapter: "D377C34A-F371-4BE4-A248-5327F7CBBB15";
/** An access list, VirtualServer.VMSecurity. */
export declare const CLSID_VMSecurity: "DBC3BDE2-57EE-456F-BD0B-74E0B6CE62E9";
/** One entry of an access list. */
export declare const CLSID_VMAccessRights: "D95AA058-9250-4883-BC99-70102237FD97";
/** A way for remote control clients to prove who they are. */
export declare const CLSID_VMRCAuthenticator: "D730D8B9-F434-4972-A7E7-C6CF11886474";
/** The remote control client, an ActiveX control. */
export declare const CLSID_VMRCClientControl: "4F7AB220-D57D-5B40-9B16-C671B26C814B";
