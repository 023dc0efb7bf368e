' Dates.
Dim d
d = #10/3/2005 4:05:06 PM#
WScript.Echo d, Year(d), Month(d), Day(d), Hour(d), Minute(d), Second(d), Weekday(d)
WScript.Echo DateAdd("d", 30, d), DateDiff("h", #10/1/2005#, d), DatePart("q", d)
WScript.Echo FormatDateTime(d, vbShortDate), MonthName(10), WeekdayName(2)
WScript.Echo DateSerial(2005, 2, 30), TimeSerial(1, 2, 3), CDate("1/2/2006"), IsDate("x")
WScript.Echo Year(Now) & "-" & Right("0" & Month(Now), 2) & "-" & Right("0" & Day(Now), 2)
