' Variables with names that other languages keep for themselves
Option Explicit
Dim delete, switch, var, this, void, typeof, await, package, [interface], console, process, undefined, NaN, Infinity, Object_, Number, Error, Math, JSON, Symbol, Promise, require, module, exports, arguments, constructor, prototype, name, length, [my var], [end], toString, hasOwnProperty, enum, export, import, super, null_, yield, debugger, in_, instanceof, try, catch, finally, throw, extends, static, implements, boolean, char, byte_, int_, float, double, text, item, get_, put, call_, Value, Err_, result, element, last, first, target, subject, loop1, error_
delete = 1 : switch = 2 : var = 3 : this = 4 : void = 5 : typeof = 6 : await = 7 : package = 8
[interface] = 9 : console = 10 : process = 11 : undefined = 12 : NaN = 13 : Number = 14 : Error = 15
Math = 16 : JSON = 17 : Symbol = 18 : Promise = 19 : require = 20 : module = 21 : exports = 22
arguments = 23 : constructor = 24 : prototype = 25 : name = 26 : length = 27 : [my var] = 28 : [end] = 29
toString = 30 : hasOwnProperty = 31 : enum = 32 : export = 33 : import = 34 : super = 35 : yield = 36
debugger = 37 : instanceof = 38 : try = 39 : catch = 40 : finally = 41 : throw = 42 : extends = 43
static = 44 : implements = 45 : boolean = 46 : char = 47 : float = 48 : double = 49 : text = 50
item = 51 : put = 52 : Value = 53 : result = 54 : element = 55 : last = 56 : first = 57 : target = 58 : subject = 59
WScript.Echo delete + switch + var + this + void + typeof + await + package + [interface] + console + process
WScript.Echo undefined + NaN + Number + Error + Math + JSON + Symbol + Promise + require + module + exports
WScript.Echo arguments & constructor & prototype & name & length & [my var] & [end] & toString & hasOwnProperty
WScript.Echo enum & export & import & super & yield & debugger & instanceof & try & catch & finally & throw
WScript.Echo extends & static & implements & boolean & char & float & double & text & item & put & Value & result & element & last & first & target & subject
WScript.Echo eval("delete + switch")
Sub function_(this, arguments, await)
	Dim console, undefined
	console = this + arguments
	undefined = await
	WScript.Echo console & undefined
End Sub
function_ 1, 2, 3
Function constructor2(ByVal length)
	Dim result, text
	result = length & "!"
	text = UCase(result)
	constructor2 = text & result
End Function
WScript.Echo constructor2("abc")
Class default_
	Public length, name, constructor3
	Private prototype
	Public Property Get toString
		toString = "I am " & name & "/" & length
	End Property
	Public Function hasOwnProperty(delete)
		hasOwnProperty = delete * 2
	End Function
	Public Function valueOf() : valueOf = 7 : End Function
	Public Sub [delete](what) : prototype = what : WScript.Echo "deleted " & prototype : End Sub
End Class
Dim o : Set o = New default_
o.name = "x" : o.length = 4
WScript.Echo o.toString & " " & o.hasOwnProperty(4) & " " & o.valueOf
o.delete "y"
Dim vs : Set vs = CreateObject("VirtualServer.Application")
For Each item In vs.VirtualMachines
	For Each text In item.NetworkAdapters
		WScript.Echo item.Name & " */ `${text}` // \n \" & TypeName(text)
	Next
Next
' a comment with */ and ${x} and `ticks`
Rem another comment style: "quotes" 'and' */
WScript.Echo "C:\new\table" & vbTab & "'single' ""double"" `back` ${dollar}" ' trailing comment */
WScript.Echo Chr(7) & Chr(27) & "[0m" & Chr(160) & ChrW(8364) & Len(Chr(0) & "x")
