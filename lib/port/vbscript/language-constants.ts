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
