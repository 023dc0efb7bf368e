/** The numeric constants of VBScript as documentation spells them; "vmcom/port" exports each. */
export const LANGUAGE_CONSTANTS: readonly string[] = (
  "vbBinaryCompare vbTextCompare vbDatabaseCompare vbUseSystem vbUseSystemDayOfWeek vbSunday vbMonday vbTuesday vbWednesday " +
  "vbThursday vbFriday vbSaturday vbFirstJan1 vbFirstFourDays vbFirstFullWeek vbGeneralDate vbLongDate vbShortDate " +
  "vbLongTime vbShortTime vbOKOnly vbOKCancel vbAbortRetryIgnore vbYesNoCancel vbYesNo vbRetryCancel vbCritical vbQuestion " +
  "vbExclamation vbInformation vbDefaultButton1 vbDefaultButton2 vbDefaultButton3 vbDefaultButton4 vbApplicationModal " +
  "vbSystemModal vbOK vbCancel vbAbort vbRetry vbIgnore vbYes vbNo vbEmpty vbNull vbInteger vbLong vbSingle vbDouble " +
  "vbCurrency vbDate vbString vbObject vbError vbBoolean vbVariant vbDataObject vbDecimal vbByte vbArray vbTrue vbFalse " +
  "vbUseDefault vbBlack vbRed vbGreen vbYellow vbBlue vbMagenta vbCyan vbWhite vbMsgBoxHelpButton vbMsgBoxRight " +
  "vbMsgBoxRtlReading vbMsgBoxSetForeground vbObjectError"
).split(" ");

const NAMES_OF_CONSTANTS = new Map<string, string>();

/** A constant of the language as documentation spells it. */
export function languageConstantName(key: string): string {
  if (NAMES_OF_CONSTANTS.size === 0) {
    for (const name of LANGUAGE_CONSTANTS) NAMES_OF_CONSTANTS.set(name.toLowerCase(), name);
  }
  return NAMES_OF_CONSTANTS.get(key) ?? key;
}
