import { describeVirtualServerContract } from "../../lib/testing/contract/describe-contract.js";
import { referenceCapabilities } from "../../lib/testing/contract/reference-capabilities.js";
import { referenceServer } from "../../lib/testing/contract/reference-world.js";

describeVirtualServerContract("The contract, on the reference server", referenceServer, {
  capabilities: referenceCapabilities,
});
