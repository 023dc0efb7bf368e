/** What a host that libvirt manages does otherwise than documented, by the ids of clauses and properties, and why. */
export const HOST_DEVIATIONS: Readonly<Record<string, string>> = {};
