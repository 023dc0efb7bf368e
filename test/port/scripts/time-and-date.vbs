' Date arithmetic of a report
Dim d, e, s, i
d = #1/31/2006 10:05:09 PM#
WScript.Echo DateAdd("m", 1, d), DateAdd("d", -31, d), DateAdd("h", 3, d), DateAdd("ww", 2, d), DateAdd("q", 1, d)
WScript.Echo DateDiff("d", #1/1/2005#, d) & " days", DateDiff("n", #1/31/2006#, d) & " minutes", DateDiff("yyyy", #12/31/2005#, d)
WScript.Echo Year(d) & Right("0" & Month(d), 2) & Right("0" & Day(d), 2) & "-" & Right("00" & Hour(d), 2) & Right("00" & Minute(d), 2) & Right("00" & Second(d), 2)
WScript.Echo WeekdayName(Weekday(d)), WeekdayName(Weekday(d, vbMonday), True, vbMonday), MonthName(Month(d)), MonthName(2, True)
WScript.Echo FormatDateTime(d), FormatDateTime(d, 1), FormatDateTime(d, vbShortDate), FormatDateTime(d, vbLongTime), FormatDateTime(d, 4)
WScript.Echo DatePart("y", d), DatePart("ww", d), DatePart("q", d), DatePart("w", d)
e = DateSerial(2006, 13, 0)
WScript.Echo e, IsDate(e), IsDate("30.02.2006"), IsDate("Feb 3, 2006"), CDate("2006-02-03 04:05")
WScript.Echo TypeName(d), TypeName(d - e), TypeName(d + 1), d - #1/30/2006 10:05:09 PM#, CDbl(#1/1/2006#), CLng(#1/1/2006 6:00:00 PM#)
s = ""
For i = 0 To 3
  s = s & DateAdd("d", i * 7, #12/25/2005#) & "|"
Next
WScript.Echo s
If d > #1/1/2006# And d < #2/1/2006# Then WScript.Echo "January"
WScript.Echo TimeSerial(1, 90, -1), TimeValue("11:59 PM"), DateValue("March 5, 2006 3:00 PM"), #12:30:00 PM#
WScript.Echo Int(d), Fix(d * 1) , Now > d, Date >= DateSerial(2005, 1, 1), Timer >= 0
