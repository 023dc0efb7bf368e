/** Methods of texts that wrap them in an element of HTML, whose name is in capitals; some have an attribute. */
export const HTML_METHODS: ReadonlyMap<string, { readonly element: string; readonly attribute?: string }> = new Map([
  ["anchor", { element: "A", attribute: "NAME" }],
  ["big", { element: "BIG" }],
  ["blink", { element: "BLINK" }],
  ["bold", { element: "B" }],
  ["fixed", { element: "TT" }],
  ["fontcolor", { element: "FONT", attribute: "COLOR" }],
  ["fontsize", { element: "FONT", attribute: "SIZE" }],
  ["italics", { element: "I" }],
  ["link", { element: "A", attribute: "HREF" }],
  ["small", { element: "SMALL" }],
  ["strike", { element: "STRIKE" }],
  ["sub", { element: "SUB" }],
  ["sup", { element: "SUP" }],
]);

/** What such a method makes of a text. */
export function htmlOf(method: string, text: string, value: string): string {
  const { element = "", attribute } = HTML_METHODS.get(method) ?? {};
  return `<${element}${attribute === undefined ? "" : ` ${attribute}="${value}"`}>${text}</${element}>`;
}
