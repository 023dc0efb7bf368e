/** An interface id as the generated ones are spelled: "{dff3a5a1-...}" is "DFF3A5A1-...". */
export function plainIid(iid: string): string {
  return iid.replace(/^\{|\}$/g, "").toUpperCase();
}
